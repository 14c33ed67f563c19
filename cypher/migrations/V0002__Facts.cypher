// A fact is one unbroken spell of being known: `live` holds what it says while it is known, and nothing afterwards.
CREATE CONSTRAINT fact_id FOR (fact:Fact) REQUIRE fact.id IS UNIQUE;
CREATE CONSTRAINT fact_live FOR (fact:Fact) REQUIRE fact.live IS UNIQUE;
CREATE INDEX fact_says FOR (fact:Fact) ON (fact.says);
CREATE INDEX fact_slot FOR (fact:Fact) ON (fact.slot);
CREATE INDEX fact_kind FOR (fact:Fact) ON (fact.kind, fact.id);
CREATE CONSTRAINT supply_contract_id FOR (contract:SupplyContract) REQUIRE contract.id IS UNIQUE;
CREATE CONSTRAINT stake_id FOR (stake:Stake) REQUIRE stake.id IS UNIQUE;
CREATE CONSTRAINT operation_id FOR (operation:Operation) REQUIRE operation.id IS UNIQUE;
CREATE CONSTRAINT production_id FOR (production:Production) REQUIRE production.id IS UNIQUE;
CREATE CONSTRAINT plant_status_id FOR (status:PlantStatus) REQUIRE status.id IS UNIQUE;
CREATE CONSTRAINT capacity_id FOR (capacity:Capacity) REQUIRE capacity.id IS UNIQUE;
CREATE CONSTRAINT investment_id FOR (investment:Investment) REQUIRE investment.id IS UNIQUE;
CREATE CONSTRAINT programme_plan_id FOR (plan:ProgrammePlan) REQUIRE plan.id IS UNIQUE;
CREATE CONSTRAINT subsidy_id FOR (subsidy:Subsidy) REQUIRE subsidy.id IS UNIQUE;
CREATE CONSTRAINT target_id FOR (target:Target) REQUIRE target.id IS UNIQUE;
CREATE CONSTRAINT market_share_id FOR (share:MarketShare) REQUIRE share.id IS UNIQUE;
CREATE CONSTRAINT component_id FOR (component:Component) REQUIRE component.id IS UNIQUE;
CREATE CONSTRAINT statement_id FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
