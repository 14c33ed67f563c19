// Which facts were stated, on what evidence, whenever? (The order is that of the index, so that rows flow without a sort.)
// $head: the number of the entry up to which is read
MATCH (fact:Fact)
WHERE fact.id >= '' AND fact.recordedIn <= $head
WITH fact
ORDER BY fact.id
CALL (fact) {
  MATCH (fact)-[said:STATED_IN]->(source:Source)
  WHERE said.recordedIn <= $head
  RETURN collect({source: source.id, said: properties(said)}) AS evidence
}
CALL (fact) {
  MATCH (fact)-[:CONTRADICTS]->(other:Fact)
  WHERE other.recordedIn <= $head
  RETURN collect(other.id) AS contradicts
}
RETURN fact.id AS id, properties(fact) AS fact, evidence AS evidence, contradicts AS contradicts
ORDER BY id
