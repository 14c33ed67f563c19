// Says what a case knows of things: attributes, names, codes and arrows to other things. Gives back the ids that changed.
UNWIND $things AS row
MERGE (thing:Thing {id: row.id})
SET thing:$(row.labels)
WITH thing, row
OPTIONAL MATCH (thing)-[former:DESCRIBED_IN {case: $case}]->(:Case)
  WHERE former.retractedAt = datetime($never)
WITH thing, row, former
WHERE former IS NULL OR former.hash <> row.hash
MATCH (case:Case {id: $case})
SET former.retractedAt = datetime($now), former.retractedIn = $sequence
CREATE (thing)-[described:DESCRIBED_IN]->(case)
SET described = row.attributes,
  described.case = $case, described.hash = row.hash, described.stated = row.stated,
  described.since = coalesce(former.since, $sequence),
  described.recordedAt = datetime($now), described.recordedIn = $sequence,
  described.retractedAt = datetime($never)
WITH DISTINCT thing, row
CALL (thing) {
  MATCH (thing)-[stale:NAMED|IDENTIFIED_BY|IS_A|PART_OF|BASED_ON|FOR|RUNS {case: $case}]-()
  WHERE startNode(stale) = thing OR type(stale) = 'RUNS'
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
CALL (thing, row) {
  UNWIND row.arrows AS arrow
  MERGE (other:Thing {id: arrow.thing})
  FOREACH (outgoing IN CASE WHEN arrow.incoming THEN [] ELSE [1] END | MERGE (thing)-[:$(arrow.type) {case: $case}]->(other))
  FOREACH (incoming IN CASE WHEN arrow.incoming THEN [1] ELSE [] END | MERGE (thing)<-[:$(arrow.type) {case: $case}]-(other))
}
RETURN thing.id AS id
