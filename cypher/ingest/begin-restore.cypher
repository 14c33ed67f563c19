// Marks the ledger as one that is being restored, so that half of it is not taken for the whole.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.restoring = $hash
