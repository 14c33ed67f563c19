// Things have one id across kinds; each kind repeats the rule, since Spring Data Neo4j matches by the kind.
CREATE CONSTRAINT thing_id FOR (thing:Thing) REQUIRE thing.id IS UNIQUE;
CREATE CONSTRAINT firm_id FOR (firm:Firm) REQUIRE firm.id IS UNIQUE;
CREATE CONSTRAINT party_id FOR (party:Party) REQUIRE party.id IS UNIQUE;
CREATE CONSTRAINT plant_id FOR (plant:Plant) REQUIRE plant.id IS UNIQUE;
CREATE CONSTRAINT ministry_id FOR (ministry:Ministry) REQUIRE ministry.id IS UNIQUE;
CREATE CONSTRAINT programme_id FOR (programme:Programme) REQUIRE programme.id IS UNIQUE;
CREATE CONSTRAINT product_id FOR (product:Product) REQUIRE product.id IS UNIQUE;
CREATE CONSTRAINT country_id FOR (country:Country) REQUIRE country.id IS UNIQUE;
CREATE CONSTRAINT source_id FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT case_id FOR (case:Case) REQUIRE case.id IS UNIQUE;
CREATE INDEX firm_country FOR (firm:Firm) ON (firm.country, firm.id);
CREATE INDEX plant_country FOR (plant:Plant) ON (plant.country, plant.id);

// Names and codes are shared by all that go by them.
CREATE CONSTRAINT name_id FOR (name:Name) REQUIRE name.id IS UNIQUE;
CREATE INDEX name_key FOR (name:Name) ON (name.key);
CREATE FULLTEXT INDEX names FOR (name:Name) ON EACH [name.text, name.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE CONSTRAINT identifier_id FOR (identifier:Identifier) REQUIRE identifier.id IS UNIQUE;
CREATE INDEX identifier_code FOR (identifier:Identifier) ON (identifier.code);
