// What else is stated about the same matters, strongest first?
// $facts: ids of facts
// $rule: which criterion decides first
MATCH (fact:Fact)
WHERE fact.id IN $facts
WITH DISTINCT fact.slot AS slot, collect(fact) AS asked
MATCH (stated:Fact {slot: slot})
WHERE any(one IN asked WHERE one = stated OR (stated.validFrom < one.validTo AND one.validFrom < stated.validTo))
MATCH (stated)-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
OPTIONAL MATCH (source)-[:BASED_ON*1..5]->(origin:Source)
  WHERE NOT (origin)-[:BASED_ON]->(:Source)
WITH slot, stated, said, source, coalesce(origin, source) AS witness
WITH slot, stated, collect(DISTINCT source.id) AS sources, {
    reliability: -min(coalesce(toInteger(head([grade IN [['A', 1], ['B', 2], ['C', 3], ['D', 4], ['E', 5]] WHERE grade[0] = source.reliability | grade[1]])), 6)),
    recency: max(CASE WHEN source.publishedBy = date('9999-12-31') THEN '' ELSE toString(source.publishedBy) END),
    confidence: max(coalesce(said.confidence, 0.0)),
    independence: count(DISTINCT witness)
  } AS strength
WITH slot, stated, sources, strength
ORDER BY slot, strength[$rule[0]] DESC, strength[$rule[1]] DESC, strength[$rule[2]] DESC, strength[$rule[3]] DESC, stated.id
RETURN slot AS slot, stated.id AS fact, properties(stated) AS properties, sources AS sources, strength AS strength
