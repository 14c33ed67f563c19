// Ties facts to the known spells of those that they contradict, and to the known ones that contradict them.
UNWIND $rows AS row
MATCH (fact:Fact {live: row.says})
CALL (fact, row) {
  UNWIND row.contradicts AS denied
  MATCH (other:Fact {live: denied})
  MERGE (fact)-[:CONTRADICTS]->(other)
}
CALL (fact, row) {
  MATCH (:Fact {says: row.says})<-[:CONTRADICTS]-(denial:Fact)
  WHERE denial.live IS NOT NULL
  MERGE (denial)-[:CONTRADICTS]->(fact)
}
