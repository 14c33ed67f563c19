// Writes names, each once. Of those who said one the first decides how it is read: `first` says who that was.
UNWIND $rows AS row
MERGE (name:Name {id: row.name.id})
WITH name, row
WHERE name.first IS NULL OR name.first > row.first
SET name = row.name, name.first = row.first
