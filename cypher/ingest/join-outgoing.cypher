// Lets arrows that begin at merged things begin at the survivor, each with the ids that it was stated with; of equal ones one stays.
// Gives back the facts at their other end.
UNWIND $clusters AS cluster
UNWIND cluster.merged AS id
MATCH (:Thing {id: id})-[stray]->(other)
WHERE NOT type(stray) IN ['DESCRIBED_IN', 'MERGED_INTO']
WITH DISTINCT cluster, other, type(stray) AS type, coalesce(stray.case, '') AS case, coalesce(stray.statedTo, []) AS statedTo
MATCH (survivor:Thing {id: cluster.survivor})
MATCH (member:Thing)-[arrow]->(other)
WHERE type(arrow) = type AND coalesce(arrow.case, '') = case AND coalesce(arrow.statedTo, []) = statedTo
  AND (member = survivor OR member.id IN cluster.merged)
WITH survivor, other, type, case, statedTo, collect(arrow) AS arrows, collect(coalesce(arrow.statedFrom, [member.id])) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS id
  WITH DISTINCT id
  ORDER BY id
  RETURN collect(id) AS stated
}
CREATE (survivor)-[joined:$(type)]->(other)
SET joined = properties(head(arrows)), joined.statedFrom = stated
FOREACH (arrow IN arrows | DELETE arrow)
RETURN DISTINCT CASE WHEN other:Fact THEN other.id END AS fact
