// Locks the head of the ledger and takes the next number: whoever writes waits here for those before.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.sequence = ledger.sequence + 1
RETURN ledger.sequence AS sequence, ledger.recordedAt AS recordedAt, ledger.hash AS hash
