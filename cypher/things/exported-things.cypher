// What does a case say of things, in the order of their ids? (The order is that of the index, so that rows flow without a sort.)
// $case: the case's id
// $label: the kind of thing, such as Firm
// $knownAt: as recorded here by this instant
// $things: the ids of the things that are covered; null for all
MATCH (thing:Thing)
WHERE thing.id >= '' AND ($things IS NULL OR thing.id IN $things) AND any(label IN labels(thing) WHERE label IN [$label, 'Merged'])
WITH thing
ORDER BY thing.id
CALL (thing) {
  MATCH (thing)-[described:DESCRIBED_IN]->(:Case)
  WHERE described.case = $case AND described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt)
    AND (NOT thing:Merged OR EXISTS { (thing)-[:MERGED_INTO]->(survivor:Thing) WHERE $label IN labels(survivor) })
  RETURN described.stated AS stated
}
RETURN thing.id AS id, stated AS stated
ORDER BY id
