// Writes facts and the evidence for them. A fact that is known already only gains the evidence.
UNWIND $rows AS row
WITH row, COUNT { (former:Fact {says: row.says}) } AS spells
MERGE (fact:Fact {live: row.says})
ON CREATE SET fact += row.properties, fact:$(row.label),
  fact.says = row.says, fact.spell = spells + 1, fact.id = left(row.says, 16) + '-' + toString(spells + 1),
  fact.recordedAt = datetime($now), fact.recordedIn = $sequence, fact.retractedAt = datetime($never)
WITH row, fact, NOT EXISTS { (fact)--() } AS fresh
CALL (fact, row, fresh) {
  WITH fact, row
  WHERE fresh
  UNWIND row.arrows AS arrow
  MATCH (thing:Thing {id: arrow.thing})
  FOREACH (outgoing IN CASE WHEN arrow.incoming THEN [] ELSE [1] END | MERGE (fact)-[:$(arrow.type)]->(thing))
  FOREACH (incoming IN CASE WHEN arrow.incoming THEN [1] ELSE [] END | MERGE (fact)<-[:$(arrow.type)]-(thing))
}
CALL (fact, row) {
  UNWIND row.contradicts AS denied
  MATCH (other:Fact {live: denied})
  MERGE (fact)-[:CONTRADICTS]->(other)
}
CALL (fact, row, fresh) {
  WITH fact, row
  WHERE fresh
  MATCH (:Fact {says: row.says})<-[:CONTRADICTS]-(denial:Fact)
  WHERE denial.live IS NOT NULL
  MERGE (denial)-[:CONTRADICTS]->(fact)
}
MATCH (source:Source {id: row.source})
MERGE (fact)-[said:STATED_IN {key: row.key, retractedAt: datetime($never)}]->(source)
ON CREATE SET said += row.evidence, said.case = $case, said.recordedAt = datetime($now), said.recordedIn = $sequence
