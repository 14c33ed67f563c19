// Which hash and time has an entry of the ledger?
// $sequence: its number
MATCH (entry:Entry {sequence: $sequence})
RETURN entry.hash AS hash, entry.recordedAt AS recordedAt
ORDER BY hash
