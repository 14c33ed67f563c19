// Which things have this id, else this identifier, else this name?
// $text: what somebody wrote
// $key: the same, folded
// $labels: of what kind they may be
CALL {
  MATCH (stated:Thing {id: $text})
  RETURN head([(stated)-[:MERGED_INTO]->(survivor:Thing) | survivor] + [stated]) AS thing, 1 AS step
  UNION
  MATCH (:Identifier {code: $text})<-[:IDENTIFIED_BY]-(thing:Thing)
  RETURN thing, 2 AS step
  UNION
  MATCH (:Name {key: $key})<-[:NAMED]-(thing:Thing)
  RETURN thing, 3 AS step
}
WITH thing, min(step) AS step
WHERE thing.name IS NOT NULL AND any(label IN labels(thing) WHERE label IN $labels)
RETURN thing.id AS id, thing.name AS name, head([label IN labels(thing) WHERE NOT label IN ['Thing', 'Party']]) AS kind, step AS step
ORDER BY step, id
