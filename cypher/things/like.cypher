// Which things go by a similar name?
// $query: a full-text query, escaped
// $labels: of what kind they may be
// $within: among how many names that come nearest
CALL db.index.fulltext.queryNodes('names', $query, {limit: toInteger($within)}) YIELD node AS name, score
MATCH (name)<-[:NAMED]-(thing:Thing)
WHERE thing.name IS NOT NULL AND any(label IN labels(thing) WHERE label IN $labels)
WITH thing, collect(DISTINCT name.text) AS names, max(score) AS score
RETURN thing.id AS id, thing.name AS name, head([label IN labels(thing) WHERE NOT label IN ['Thing', 'Party']]) AS kind,
  names AS names, COUNT { (thing)--() } AS known, score AS score
ORDER BY score DESC, id
