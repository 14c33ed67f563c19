// What became known, and what was taken back, between two instants?
// $from: what was known at this instant
// $to: is compared with what was known at this one
// $about: what the facts join, with its group or its narrower products
WITH datetime($from) AS before, CASE WHEN datetime($to) > datetime($knownAt) THEN datetime($knownAt) ELSE datetime($to) END AS after
MATCH (entry:Entry)
WHERE entry.recordedAt > before AND entry.recordedAt <= after
WITH before, after, min(entry.sequence) AS first, max(entry.sequence) AS last
WHERE first IS NOT NULL
CALL (first, last) {
  MATCH (fact:Fact)-[said:STATED_IN]->(:Source)
  WHERE said.recordedIn >= first AND said.recordedIn <= last
  RETURN fact.says AS says
  UNION
  MATCH (fact:Fact)-[said:STATED_IN]->(:Source)
  WHERE said.retractedIn >= first AND said.retractedIn <= last
  RETURN fact.says AS says
}
MATCH (fact:Fact {says: says})-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= after AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  AND ($about IS NULL OR EXISTS { (fact)--(thing:Thing) WHERE thing.id IN $aboutGroup + coalesce($aboutTree, []) })
WITH before, after, says, fact, said, source, said.recordedAt <= before AND said.retractedAt > before AS knownThen, said.retractedAt > after AS knownNow
ORDER BY said.recordedAt
WITH before, after, says, source, said.key AS key, max(knownThen) AS knownThen, max(knownNow) AS knownNow, last(collect(fact)) AS fact, last(collect(said)) AS said,
  max(CASE WHEN NOT coalesce(said.carriedOver, false) THEN said.recordedAt END) AS statedAt
WITH says, collect({source: source, said: said, statedAt: statedAt, fact: fact, knownThen: knownThen, knownNow: knownNow}) AS witnesses
WITH witnesses, any(one IN witnesses WHERE one.knownThen) AS knownThen, any(one IN witnesses WHERE one.knownNow) AS knownNow
UNWIND [one IN witnesses WHERE one.knownThen <> one.knownNow] AS witness
WITH witness.fact AS fact, witness.source AS source, witness.said AS said, witness.statedAt AS statedAt, knownThen, knownNow, witness.knownNow AS appears
RETURN fact.id AS fact, fact.title AS title, fact.kind AS kind,
  CASE WHEN appears THEN CASE WHEN knownThen THEN 'more evidence' ELSE 'new' END ELSE CASE WHEN knownNow THEN 'less evidence' ELSE 'gone' END END AS change,
  CASE WHEN appears THEN 'stated in ' + source.name + ', in the case ' + said.case
    WHEN said.retraction = 'person' THEN 'retracted: ' + coalesce(said.retractedBecause, 'no reason given')
    ELSE 'no longer stated by the case ' + said.case + ', which had it from ' + source.name END AS because,
  source.name AS source, source.id AS sourceId, said.case AS caseId, toString(CASE WHEN appears THEN statedAt ELSE said.retractedAt END) AS when, CASE WHEN knownNow THEN [fact.id] ELSE [] END AS facts
ORDER BY when, change, kind, title, fact, sourceId, because
LIMIT toInteger($limit)
