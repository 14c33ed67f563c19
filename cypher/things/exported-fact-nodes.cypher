// Which facts do cases state? (A title that another case may have worded stays here.)
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
RETURN fact.says AS says, properties(fact) AS properties, EXISTS {
  (:Fact {says: fact.says})-[said:STATED_IN]->(:Source)
  WHERE NOT said.case IN $cases
} AS shared
ORDER BY says
