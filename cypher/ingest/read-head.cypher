// Reads the head under its lock: whatever was written before it is then visible as a whole.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.sequence = ledger.sequence
RETURN ledger.sequence AS sequence, ledger.recordedAt AS recordedAt, ledger.hash AS hash
