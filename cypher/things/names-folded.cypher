// What are the names, folded?
MATCH (name:Name)
WHERE name.key >= ''
RETURN name.key AS key, name.folded AS folded
ORDER BY key
