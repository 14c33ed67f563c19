// Reads the head under its lock: whatever was written before it is then visible as a whole.
// The lock is taken by a property that nobody reads: `SET sequence = sequence` reads before it locks, and puts back a number that others have raised.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
RETURN ledger.sequence AS sequence, ledger.recordedAt AS recordedAt, ledger.hash AS hash
