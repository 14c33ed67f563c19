// Writes what cases said of things, whenever, and what they are called by that now.
UNWIND $rows AS row
MATCH (thing:Thing {id: row.id})
CALL (thing, row) {
  UNWIND row.said AS said
  MATCH (case:Case {id: said.case})
  CREATE (thing)-[described:DESCRIBED_IN]->(case)
  SET described = said
}
CALL (thing, row) {
  UNWIND row.names AS stated
  MATCH (name:Name {id: stated.id})
  FOREACH (case IN stated.cases | MERGE (thing)-[:NAMED {case: case}]->(name))
}
CALL (thing, row) {
  UNWIND row.identifiers AS stated
  MERGE (identifier:Identifier {id: stated.identifier.id})
  SET identifier += stated.identifier
  FOREACH (case IN stated.cases | MERGE (thing)-[:IDENTIFIED_BY {case: case}]->(identifier))
}
