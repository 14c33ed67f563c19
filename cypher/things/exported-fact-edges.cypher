// Which things do the facts of cases join, which facts do they contradict, and where are they stated?
// $cases: the ids of the cases
// $knownAt: as recorded here by this instant
// $says: what the facts say that are covered; null for all
// $reportedBy: published by this day
MATCH (fact:Fact)
WHERE fact.says >= '' AND ($says IS NULL OR fact.says IN $says)
WITH fact
ORDER BY fact.says
WHERE EXISTS {
  (fact)-[said:STATED_IN]->(source:Source)
  WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt) AND source.publishedBy <= date($reportedBy)
}
CALL (fact) {
  MATCH (fact)-[arrow]->(thing:Thing)
  WHERE type(arrow) <> 'STATED_IN'
  UNWIND coalesce(arrow.statedTo, [thing.id]) AS stated
  RETURN left(fact.says, 16) AS begin, type(arrow) AS type, stated AS end, null AS said
  UNION
  MATCH (fact)<-[arrow]-(thing:Thing)
  UNWIND coalesce(arrow.statedFrom, [thing.id]) AS stated
  RETURN stated AS begin, type(arrow) AS type, left(fact.says, 16) AS end, null AS said
  UNION
  MATCH (fact)-[:CONTRADICTS]->(other:Fact)
  WHERE EXISTS {
    (other)-[denied:STATED_IN]->(source:Source)
    WHERE denied.case IN $cases AND denied.recordedAt <= datetime($knownAt) AND denied.retractedAt > datetime($knownAt) AND source.publishedBy <= date($reportedBy)
  }
  RETURN left(fact.says, 16) AS begin, 'CONTRADICTS' AS type, left(other.says, 16) AS end, null AS said
  UNION
  MATCH (fact)-[said:STATED_IN]->(source:Source)
  WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt) AND source.publishedBy <= date($reportedBy)
  RETURN left(fact.says, 16) AS begin, 'STATED_IN' AS type, source.id AS end, said{.key, .case, .locator, .attributedTo, .statedAs, .confidence, .reason} AS said
}
RETURN fact.says AS says, begin AS begin, type AS type, end AS end, said AS said
ORDER BY says, begin, type, end, said.key
