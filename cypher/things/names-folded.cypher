// What are the names, folded?
MATCH (name:Name)
WHERE name.id >= ''
RETURN name.folded AS folded
ORDER BY name.id
