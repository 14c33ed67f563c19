// Where are these facts stated?
// $facts: ids of facts
UNWIND $facts AS id
MATCH (fact:Fact {id: id})-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND ($cases IS NULL OR said.case IN $cases)
RETURN DISTINCT fact.id AS fact, source.id AS source, source.name AS title, source.publisher AS publisher, source.published AS published,
  source.url AS url, source.language AS language, said.locator AS locator, said.attributedTo AS attributedTo, said.statedAs AS statedAs,
  source.reliability AS reliability, said.confidence AS confidence, coalesce(said.inferred, []) AS inferred, said.recordedIn AS recordedIn
ORDER BY fact, source, locator, statedAs
