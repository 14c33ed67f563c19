// Gives arrows that end at things back to the things that they were stated of. Gives back the facts at their other end.
UNWIND $ids AS id
MATCH (other)-[arrow]->(survivor:Thing {id: id})
WHERE arrow.statedTo IS NOT NULL
CALL (arrow, other) {
  UNWIND arrow.statedTo AS stated
  MATCH (thing:Thing {id: stated})
  CREATE (other)-[own:$(type(arrow))]->(thing)
  SET own = properties(arrow), own.statedTo = null
}
WITH arrow, other, CASE WHEN other:Fact THEN other.id END AS fact
DELETE arrow
RETURN DISTINCT fact AS fact
