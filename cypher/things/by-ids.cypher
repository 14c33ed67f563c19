// Which of these ids are known, of what kind, under which name? (What is merged into another thing is of its kind, and keeps its name.)
// $ids: ids of things
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE thing.name IS NOT NULL
WITH thing, head([(thing)-[:MERGED_INTO]->(other:Thing) | other] + [thing]) AS survivor
RETURN thing.id AS id, head([label IN labels(survivor) WHERE NOT label IN ['Thing', 'Party']]) AS kind, thing.name AS name
ORDER BY id
