// Which firms or plants may each of these be?
// $sought: each with its number, the label of its kind, its identifiers, its key and a full-text query
// $within: among how many names that come nearest
UNWIND $sought AS sought
CALL (sought) {
  UNWIND sought.identifiers AS identifier
  MATCH (:Identifier {id: identifier})<-[:IDENTIFIED_BY]-(thing:Thing)
  RETURN thing
  UNION
  MATCH (:Name {key: sought.key})<-[:NAMED]-(thing:Thing)
  RETURN thing
  UNION
  WITH sought
  WHERE sought.query <> ''
  CALL db.index.fulltext.queryNodes('names', sought.query, {limit: toInteger($within)}) YIELD node AS name
  MATCH (name)<-[:NAMED]-(thing:Thing)
  RETURN thing
}
WITH sought, thing
WHERE sought.label IN labels(thing) AND thing.name IS NOT NULL
RETURN sought.number AS number, thing.id AS id, thing.name AS name, thing.country AS country, thing.place AS place,
  [(thing)-[:NAMED]->(name:Name) | name.text] AS names,
  [(thing)-[:IDENTIFIED_BY]->(identifier:Identifier) | identifier.id] AS identifiers
ORDER BY number, id
