// How do cases say that things belong together?
// $cases: the ids of the cases
// $things: the ids of the things that are covered; null for all
MATCH (thing:Thing)
WHERE thing.id >= '' AND ($things IS NULL OR thing.id IN $things)
WITH thing
ORDER BY thing.id
CALL (thing) {
  MATCH (thing)-[arrow:IS_A|PART_OF|BASED_ON|FOR|RUNS]->(other:Thing)
  WHERE arrow.case IN $cases
  RETURN DISTINCT type(arrow) AS type, other.id AS end
}
RETURN thing.id AS begin, type AS type, end AS end
ORDER BY begin, type, end
