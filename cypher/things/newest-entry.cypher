// What is the number of the newest entry, seen or not?
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.sequence AS sequence
ORDER BY sequence
