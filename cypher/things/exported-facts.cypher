// What does a case state, in the order of what the facts say? (The order is that of the index, so that rows flow without a sort.)
// $case: the case's id
// $readable: the cases whose facts may be referred to
// $knownAt: as recorded here by this instant
// $says: what the facts say that are covered; null for all
// $reportedBy: published by this day
MATCH (fact:Fact)
WHERE fact.says >= '' AND ($says IS NULL OR fact.says IN $says)
WITH fact
ORDER BY fact.says
CALL (fact) {
  MATCH (fact)-[said:STATED_IN]->(source:Source)
  WHERE said.case = $case AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt) AND source.publishedBy <= date($reportedBy)
  WITH said, source
  ORDER BY said.key
  RETURN collect(said{.locator, .attributedTo, .statedAs, .confidence, .reason, .inferred, .factId, .title, .note, source: source.id}) AS evidence
}
WITH fact, evidence
WHERE size(evidence) > 0
CALL (fact) {
  MATCH (fact)-[:CONTRADICTS]->(other:Fact)-[denied:STATED_IN]->(source:Source)
  WHERE denied.factId IS NOT NULL AND denied.case IN $readable AND denied.recordedAt <= datetime($knownAt) AND denied.retractedAt > datetime($knownAt) AND source.publishedBy <= date($reportedBy)
  WITH other, denied
  ORDER BY denied.case <> $case, denied.case, denied.factId
  WITH other, head(collect(CASE WHEN denied.case = $case THEN denied.factId ELSE denied.case + '/' + denied.factId END)) AS id
  RETURN collect(DISTINCT id) AS contradicts
}
RETURN fact.says AS says, fact.stated AS stated, evidence AS evidence, contradicts AS contradicts
ORDER BY says
