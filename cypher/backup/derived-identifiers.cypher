// Which codes are there?
MATCH (identifier:Identifier)
WHERE identifier.id >= ''
RETURN identifier.id AS id, properties(identifier) AS identifier
ORDER BY id
