// Into what is the thing with this id merged?
// $id: an id that is no longer used
MATCH (:Merged {id: $id})-[:MERGED_INTO]->(survivor:Thing)
RETURN survivor.id AS id, head([label IN labels(survivor) WHERE NOT label IN ['Thing', 'Party']]) AS kind
ORDER BY id
