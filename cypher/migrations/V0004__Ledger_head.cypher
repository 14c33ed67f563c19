// The head of the ledger is one node: its lock is the queue of the writers.
MERGE (ledger:Ledger {id: 'ledger'})
ON CREATE SET ledger.sequence = 0, ledger.recordedAt = datetime('0001-01-01T00:00:00Z'), ledger.hash = '';
