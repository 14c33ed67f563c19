// Makes things what they were before they were merged, but for their arrows.
UNWIND $ids AS id
MATCH (merged:Merged)-[into:MERGED_INTO]->(survivor:Thing {id: id})
SET merged:$(labels(survivor))
REMOVE merged:Merged
DELETE into
