// Takes back what a case said of things that it no longer names. Gives back their ids.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[described:DESCRIBED_IN {case: $case}]->(:Case)
WHERE described.retractedAt = datetime($never)
SET described.retractedAt = datetime($now), described.retractedIn = $sequence
WITH DISTINCT thing
CALL (thing) {
  MATCH (thing)-[stale:NAMED|IDENTIFIED_BY|IS_A|PART_OF|BASED_ON|FOR|RUNS {case: $case}]-()
  WHERE CASE type(stale) WHEN 'RUNS' THEN endNode(stale) ELSE startNode(stale) END = thing
  DELETE stale
}
RETURN thing.id AS id
