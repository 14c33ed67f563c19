// Writes entries of the ledger as they were.
UNWIND $rows AS row
CREATE (entry:Entry)
SET entry = row
