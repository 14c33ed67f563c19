// What do these facts say, and those that they contradict, and which things do they join and rest on, by the ids that they were stated with?
// $facts: ids of facts
// $cases: the ids of the cases whose evidence counts
// $knownAt: as recorded here by this instant
// $reportedBy: published by this day
UNWIND $facts AS id
MATCH (:Fact {id: id})-[:CONTRADICTS*0..5]->(other:Fact)
WITH DISTINCT other.says AS says
MATCH (fact:Fact {says: says})-[said:STATED_IN]->(source:Source)
WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy)
WITH says, fact, collect(DISTINCT source.id) AS sources
RETURN says AS says, reduce(ids = sources, stated IN [(fact)-[arrow]-(thing:Thing) WHERE type(arrow) <> 'STATED_IN' | coalesce(arrow.statedFrom, arrow.statedTo, [thing.id])] | ids + stated) AS things
ORDER BY says
