// Which names are there, as they are searched?
MATCH (name:Name)
WHERE name.id >= ''
RETURN name.id AS id, properties(name) AS name
ORDER BY id
