package io.keiretsu;

/**
 * A world small enough to draw: two makers of batteries with five plants in Japan and one
 * in Norway, a ministry that aims at 100 GWh and pays, and what became of it. <pre>
 * north  (volt)        10 GWh  operating
 * south  (volt)         5 GWh  announced, then cancelled      ¥10bn invested, ¥4bn (or ¥3bn) of public money
 * east + west (ampere)  8 GWh  one total; east is suspended, west is under construction
 * island (volt, ampere) jointly, planned for 2020 and overdue
 * fjord  (ampere)       3 GWh  in Norway
 * </pre>
 */
public final class SmallWorld {

	/** The case. */
	public static final String TEXT = """
			firms:
			  - {id: volt, name: Volt, country: JP}
			  - {id: volt-cells, name: Volt Cells, country: JP}
			  - {id: ampere, name: Ampere, country: KR}
			  - {id: idle, name: Idle, country: JP}
			ministries:
			  - {id: ministry, name: The Ministry, kind: ministry, country: JP}
			  - {id: agency, name: The Agency, kind: agency, country: NO}
			programmes:
			  - {id: growth, name: The growth programme, by: [ministry], for: battery}
			products:
			  - {id: battery, name: batteries}
			  - {id: ev-battery, name: EV batteries, isA: [battery]}
			  - {id: steel, name: steel}
			plants:
			  - {id: north, name: North, country: JP}
			  - {id: south, name: South, country: JP}
			  - {id: east, name: East, country: JP}
			  - {id: west, name: West, country: JP}
			  - {id: island, name: Island, country: JP}
			  - {id: fjord, name: Fjord, country: "NO"}
			facts:
			  - {kind: stake, owner: volt, in: volt-cells, control: subsidiary, @gazette}
			  - {kind: operation, operator: volt-cells, of: north, @gazette}
			  - {kind: operation, operator: volt, of: south, @gazette}
			  - {kind: operation, operator: ampere, of: east, @gazette}
			  - {kind: operation, operator: ampere, of: west, @gazette}
			  - {kind: operation, operator: volt, of: island, jointly: true, @gazette}
			  - {kind: operation, operator: ampere, of: island, jointly: true, @gazette}
			  - {kind: operation, operator: ampere, of: fjord, @gazette}
			  - {kind: production, of: north, makes: ev-battery, @gazette}
			  - {kind: production, of: south, makes: ev-battery, @gazette}
			  - {kind: plant-status, of: north, status: operating, validFrom: 2020-01, @herald}
			  - {kind: plant-status, of: south, status: announced, plannedStart: 2027, validFrom: 2024-01, @herald}
			  - {kind: plant-status, of: south, status: cancelled, reason: no demand, validFrom: 2025-06-10, @gazette}
			  - {kind: plant-status, of: east, status: suspended, validFrom: 2025-06, @gazette}
			  - {kind: plant-status, of: west, status: under-construction, validFrom: 2024, @herald}
			  - {kind: plant-status, of: island, status: planned, plannedStart: 2020, validFrom: 2018, @herald}
			  - {kind: capacity, of: [north], amount: {value: 10, unit: GWh, per: year}, for: ev-battery, validFrom: 2020, @herald}
			  - {kind: capacity, of: [south], amount: {value: 5, unit: GWh, per: year}, for: ev-battery, validFrom: 2024, @herald}
			  - {kind: capacity, of: [east, west], amount: {value: 8, unit: GWh, per: year}, for: battery, validFrom: 2024, @herald}
			  - {kind: capacity, of: [fjord], amount: {value: 3, unit: GWh, per: year}, for: battery, validFrom: 2024, @herald}
			  - {kind: investment, in: [south], amount: {value: 10000000000, currency: JPY}, investor: [volt], validFrom: 2024, @gazette}
			  - {kind: investment, in: [east, west], amount: {value: 7000000000, currency: JPY}, investor: [ampere, volt], validFrom: 2024, @gazette}
			  - {kind: subsidy, grantor: ministry, recipient: volt, for: [south], amount: {value: 4000000000, currency: JPY, qualifier: up-to}, stage: approved, validFrom: 2024, @gazette}
			  - {kind: subsidy, grantor: ministry, recipient: volt, for: [south], amount: {value: 3000000000, currency: JPY}, stage: approved, validFrom: 2024, @leaflet}
			  - {kind: subsidy, grantor: ministry, recipient: volt, for: [north], amount: {value: 1000000000, currency: JPY}, stage: disbursed, validFrom: 2020, @gazette}
			  - {kind: target, setter: ministry, metric: production-capacity, amount: {value: 100, unit: GWh, per: year}, country: JP, product: battery, deadline: /2030, validFrom: 2022, @herald}
			  - {kind: programme-plan, of: growth, projects: 12, amount: {value: 50000000000, currency: JPY}, capacityFrom: {value: 40, unit: GWh, per: year}, capacityTo: {value: 60, unit: GWh, per: year}, validFrom: 2024-01, @herald}
			""";

	private SmallWorld() {
	}

}
