// Which things go by a similar name?
// $query: a full-text query, escaped
// $labels: of what kind they may be
// $limit: how many at most
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS name, score
MATCH (name)<-[:NAMED]-(thing:Thing)
WHERE any(label IN labels(thing) WHERE label IN $labels)
WITH thing, max(score) AS score
RETURN thing.id AS id, thing.name AS name, head([label IN labels(thing) WHERE NOT label IN ['Thing', 'Party']]) AS kind, score AS score
ORDER BY score DESC, id
LIMIT toInteger($limit)
