// How do cases say that things belong together?
// $cases: the ids of the cases
// $things: the ids of the things that are covered; null for all
MATCH (thing:Thing)
WHERE thing.id >= '' AND ($things IS NULL OR thing.id IN $things)
WITH thing
ORDER BY thing.id
CALL (thing) {
  MATCH (thing)-[:MERGED_INTO*0..1]->(holder:Thing)-[arrow:IS_A|PART_OF|BASED_ON|FOR|RUNS]->(other:Thing)
  WHERE arrow.case IN $cases AND thing.id IN coalesce(arrow.statedFrom, [holder.id])
  UNWIND coalesce(arrow.statedTo, [other.id]) AS end
  RETURN DISTINCT type(arrow) AS type, end
}
RETURN thing.id AS begin, type AS type, end AS end
ORDER BY begin, type, end
