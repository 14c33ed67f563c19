// Lets arrows that end at merged things end at the survivor, each with the ids that it was stated with; of equal ones one stays.
// Gives back the facts at their other end.
UNWIND $clusters AS cluster
UNWIND cluster.merged AS id
MATCH (other)-[stray]->(:Thing {id: id})
WHERE type(stray) <> 'MERGED_INTO'
WITH DISTINCT cluster, other, type(stray) AS type, coalesce(stray.case, '') AS case, coalesce(stray.statedFrom, []) AS statedFrom
MATCH (survivor:Thing {id: cluster.survivor})
MATCH (other)-[arrow]->(member:Thing)
WHERE type(arrow) = type AND coalesce(arrow.case, '') = case AND coalesce(arrow.statedFrom, []) = statedFrom
  AND (member = survivor OR member.id IN cluster.merged)
WITH survivor, other, type, case, statedFrom, collect(arrow) AS arrows, collect(coalesce(arrow.statedTo, [member.id])) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS id
  WITH DISTINCT id
  ORDER BY id
  RETURN collect(id) AS stated
}
CREATE (other)-[joined:$(type)]->(survivor)
SET joined = properties(head(arrows)), joined.statedTo = stated
FOREACH (arrow IN arrows | DELETE arrow)
RETURN DISTINCT CASE WHEN other:Fact THEN other.id END AS fact
