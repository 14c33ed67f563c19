// Makes the newest entry of a restored ledger its head, and takes the mark away.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.sequence = $sequence, ledger.recordedAt = datetime($recordedAt), ledger.hash = $hash
REMOVE ledger.restoring
