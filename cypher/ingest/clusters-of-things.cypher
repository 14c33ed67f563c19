// Which things are merged with these, and into which?
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WITH DISTINCT head([(thing)-[:MERGED_INTO]->(other:Thing) | other] + [thing]) AS survivor
MATCH (survivor)<-[:MERGED_INTO]-(merged:Merged)
WITH survivor, merged
ORDER BY merged.id
RETURN survivor.id AS survivor, collect(merged.id) AS merged
ORDER BY survivor
