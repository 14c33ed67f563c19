// How many names are there?
MATCH (name:Name)
RETURN count(name) AS names
ORDER BY names
