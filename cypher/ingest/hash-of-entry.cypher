// Which hash has an entry of the ledger, if it is written?
MATCH (entry:Entry {sequence: $sequence})
RETURN entry.hash AS hash
