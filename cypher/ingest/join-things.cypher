// Makes things such that are merged into another.
UNWIND $clusters AS cluster
MATCH (survivor:Thing {id: cluster.survivor})
UNWIND cluster.merged AS id
MATCH (merged:Thing {id: id})
REMOVE merged:Firm:Plant:Party
SET merged:Merged
MERGE (merged)-[:MERGED_INTO]->(survivor)
