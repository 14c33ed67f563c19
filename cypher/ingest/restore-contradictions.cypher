// Ties facts to those that they contradict.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
UNWIND row.contradicts AS denied
MATCH (other:Fact {id: denied})
MERGE (fact)-[:CONTRADICTS]->(other)
