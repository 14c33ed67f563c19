// Writes things without what is said of them.
UNWIND $rows AS row
CREATE (thing:Thing:$(row.labels))
SET thing.id = row.id
