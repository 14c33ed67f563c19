// Is there anything in the graph, and is it half of a restore?
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.sequence = 0 AND NOT EXISTS { (:Thing) } AND NOT EXISTS { (:Fact) } AND NOT EXISTS { (:Entry) } AS empty, ledger.restoring AS restoring
ORDER BY restoring
