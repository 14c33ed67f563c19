// Which entry has this number?
// $sequence: the number
MATCH (entry:Entry {sequence: $sequence})
RETURN entry.sequence AS sequence, entry.recordedAt AS recordedAt, entry.hash AS hash
ORDER BY sequence
