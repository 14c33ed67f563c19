// What follows of facts now: kind, what they are about, and arrows to and from things? (The order is that of the index.)
MATCH (fact:Fact)
WHERE fact.id >= ''
WITH fact
ORDER BY fact.id
CALL (fact) {
  MATCH (fact)-[arrow:!STATED_IN]->(thing:Thing)
  RETURN collect({type: type(arrow), to: thing.id, properties: properties(arrow)}) AS outgoing
}
CALL (fact) {
  MATCH (fact)<-[arrow]-(thing:Thing)
  RETURN collect({type: type(arrow), from: thing.id, properties: properties(arrow)}) AS incoming
}
RETURN fact.id AS id, labels(fact) AS labels, fact.live AS live, fact.slot AS slot, outgoing AS outgoing, incoming AS incoming
ORDER BY id
