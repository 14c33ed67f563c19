// Which of these ids are known, of what kind, under which name?
// $ids: ids of things
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE thing.name IS NOT NULL
RETURN thing.id AS id, head([label IN labels(thing) WHERE NOT label IN ['Thing', 'Party']]) AS kind, thing.name AS name
ORDER BY id
