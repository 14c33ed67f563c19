// Closes a commit: its entry, chained to the one before, and the new head.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.recordedAt = datetime($now), ledger.hash = $hash
CREATE (entry:Entry {sequence: $sequence, recordedAt: datetime($now), previous: $previous, hash: $hash})
SET entry += $about
