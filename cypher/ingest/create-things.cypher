// Writes things that are not there yet, with what the case says of them, their names and codes.
UNWIND $rows AS row
CREATE (thing:Thing:$(row.labels))
SET thing = row.attributes
WITH row, thing
MATCH (case:Case {id: $case})
CREATE (thing)-[described:DESCRIBED_IN]->(case)
SET described = row.described
WITH row, thing
CALL (thing, row) {
  UNWIND row.identifiers AS stated
  MERGE (identifier:Identifier {id: stated.id})
  ON CREATE SET identifier += stated
  MERGE (thing)-[:IDENTIFIED_BY {case: $case}]->(identifier)
}
WITH row, thing
UNWIND row.names AS stated
MERGE (name:Name {id: stated.id})
ON CREATE SET name += stated
MERGE (thing)-[:NAMED {case: $case}]->(name)
