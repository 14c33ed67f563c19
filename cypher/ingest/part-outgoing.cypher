// Gives arrows that begin at things back to the things that they were stated of. Gives back the facts at their other end.
UNWIND $ids AS id
MATCH (survivor:Thing {id: id})-[arrow]->(other)
WHERE arrow.statedFrom IS NOT NULL
CALL (arrow, other) {
  UNWIND arrow.statedFrom AS stated
  MATCH (thing:Thing {id: stated})
  CREATE (thing)-[own:$(type(arrow))]->(other)
  SET own = properties(arrow), own.statedFrom = null
}
WITH arrow, other, CASE WHEN other:Fact THEN other.id END AS fact
DELETE arrow
RETURN DISTINCT fact AS fact
