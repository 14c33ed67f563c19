// What is the evidence for a fact?
// $of: the fact
MATCH (fact:Fact {id: $of})-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
RETURN fact.id AS fact, fact.title AS title, fact.kind AS kind, source.name AS source, source.id AS sourceId, said.locator AS locator,
  source.published AS published, said.attributedTo AS attributedTo, source.reliability AS reliability, said.confidence AS confidence, [fact.id] AS facts
ORDER BY published, sourceId, locator
LIMIT toInteger($limit)
