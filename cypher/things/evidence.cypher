// Where are these facts stated?
// $facts: ids of facts
UNWIND $facts AS id
MATCH (fact:Fact {id: id})-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
WITH source, collect({fact: fact, said: said}) AS words
CALL (source) {
  OPTIONAL MATCH (source)-[:BASED_ON*1..5]->(origin:Source)
    WHERE NOT (origin)-[:BASED_ON]->(:Source)
  RETURN min(origin.id) AS first
}
UNWIND words AS word
WITH source, coalesce(first, source.id) AS witness, word.fact AS fact, word.said AS said
RETURN DISTINCT fact.id AS fact, source.id AS source, source.name AS title, source.publisher AS publisher, source.published AS published,
  source.url AS url, source.language AS language, said.locator AS locator, said.attributedTo AS attributedTo, said.statedAs AS statedAs,
  source.reliability AS reliability, said.confidence AS confidence, coalesce(said.inferred, []) AS inferred, witness AS witness,
  said.recordedIn AS recordedIn, EXISTS { (other:Fact {slot: fact.slot}) WHERE other.says <> fact.says } AS contested
ORDER BY fact, source, locator, statedAs
