// Says anew what a case says of things that are there: attributes, names and codes. What it said before ends.
UNWIND $rows AS row
MATCH (thing:Thing {id: row.id})
SET thing:$(row.labels)
WITH thing, row
OPTIONAL MATCH (thing)-[former:DESCRIBED_IN {case: $case}]->(:Case)
  WHERE former.retractedAt = datetime($never)
MATCH (case:Case {id: $case})
SET former.retractedAt = datetime($now), former.retractedIn = $sequence
CREATE (thing)-[described:DESCRIBED_IN]->(case)
SET described = row.described, described.since = coalesce(former.since, $sequence)
WITH DISTINCT thing, row
CALL (thing) {
  MATCH (thing)-[stale:NAMED|IDENTIFIED_BY|IS_A|PART_OF|BASED_ON|FOR|RUNS {case: $case}]-()
  WHERE CASE type(stale) WHEN 'RUNS' THEN endNode(stale) ELSE startNode(stale) END = thing
  DELETE stale
}
CALL (thing, row) {
  UNWIND row.names AS stated
  MERGE (name:Name {id: stated.id})
  ON CREATE SET name += stated
  MERGE (thing)-[:NAMED {case: $case}]->(name)
}
CALL (thing, row) {
  UNWIND row.identifiers AS stated
  MERGE (identifier:Identifier {id: stated.id})
  ON CREATE SET identifier += stated
  MERGE (thing)-[:IDENTIFIED_BY {case: $case}]->(identifier)
}
