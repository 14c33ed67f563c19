// Which of these things are merged, and into which?
UNWIND $ids AS id
MATCH (merged:Merged {id: id})-[:MERGED_INTO]->(survivor:Thing)
WITH survivor, merged
ORDER BY merged.id
RETURN survivor.id AS survivor, collect(merged.id) AS merged
ORDER BY survivor
