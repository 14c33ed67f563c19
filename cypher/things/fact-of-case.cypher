// What does the fact say that a case calls by this id?
// $case: the case's id
// $factId: the id within the case
MATCH (fact:Fact)-[said:STATED_IN {case: $case}]->(:Source)
WHERE said.factId = $factId
OPTIONAL MATCH (fact)-[:CONTRADICTS]->(:Fact)-[denied:STATED_IN]->(:Source)
  WHERE denied.factId IS NOT NULL
WITH fact, said, [id IN collect(DISTINCT denied.case + '/' + denied.factId) | id] AS contradicts
RETURN fact.says AS says, contradicts AS contradicts
ORDER BY said.retractedAt DESC, says
