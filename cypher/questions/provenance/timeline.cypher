// What happened when?
// $about: what the facts join, with its group or its narrower products
MATCH (fact:Fact)--(thing:Thing)
WHERE thing.id IN $aboutGroup + coalesce($aboutTree, [])
WITH DISTINCT fact
MATCH (fact)-[said:STATED_IN]->(source:Source)
WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
WITH DISTINCT fact, source
ORDER BY source.publishedBy, source.publishedFrom, source.id
WITH fact, collect(source) AS sources
UNWIND [{event: 'begins', when: fact.validFromStated, first: fact.validFrom, last: fact.validFromLatest, source: head(sources)},
    {event: 'ends', when: fact.validToStated, first: fact.validToEarliest, last: fact.validTo, source: head(sources)}]
  + [source IN sources | {event: 'reported', when: source.published, first: source.publishedFrom, last: source.publishedBy, source: source}] AS dated
WITH fact, dated, dated.source AS source
WHERE (dated.when IS NOT NULL OR dated.event = 'reported') AND dated.first <= date($validAt)
RETURN dated.when AS when, fact.title AS what, fact.kind AS kind, dated.event AS event, source.name AS source, source.id AS sourceId, fact.id AS fact,
  date($validAt) < dated.last AS whenUncertain, [fact.id] AS facts
ORDER BY CASE dated.first WHEN date('0001-01-01') THEN dated.last ELSE dated.first END, dated.last, event, kind, what, fact, sourceId
LIMIT toInteger($limit)
