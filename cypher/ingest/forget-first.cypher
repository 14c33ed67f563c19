// Forgets who said names first, some at a time. Gives back how many there were.
MATCH (name:Name)
WHERE name.first IS NOT NULL
WITH name
LIMIT toInteger($limit)
REMOVE name.first
RETURN count(name) AS forgotten
