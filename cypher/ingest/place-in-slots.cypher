// Says anew what facts are about.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
SET fact.slot = row.slot
