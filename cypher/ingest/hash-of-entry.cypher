// Which hash has an entry of the ledger, if it is written?
// $sequence: its number
MATCH (entry:Entry {sequence: $sequence})
RETURN entry.hash AS hash
ORDER BY hash
