// Which facts rest on one independent source?
// $about: what the facts join, with its group or its narrower products
CALL {
  UNWIND CASE WHEN $about IS NULL THEN [true] ELSE [] END AS everything
  MATCH (fact:Fact)
  RETURN fact
  UNION
  MATCH (fact:Fact)--(thing:Thing)
  WHERE thing.id IN $aboutGroup + coalesce($aboutTree, [])
  RETURN fact
}
MATCH (fact)-[said:STATED_IN]->(source:Source)
WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
  AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
WITH DISTINCT fact, source
WITH fact, source, COLLECT { MATCH (source)-[:BASED_ON*0..5]->(origin:Source) RETURN DISTINCT origin.id } AS origins
ORDER BY source.publishedBy, source.publishedFrom, source.id
WITH fact, collect(source) AS sources, collect(origins) AS told
WITH fact, sources, reduce(witnesses = [], origins IN told |
    [one IN witnesses WHERE none(origin IN one WHERE origin IN origins)]
      + [reduce(joined = origins, one IN [one IN witnesses WHERE any(origin IN one WHERE origin IN origins)] | joined + one)]) AS witnesses
WHERE size(witnesses) = 1
WITH fact, head(sources) AS source, tail(sources) AS retellings
RETURN fact.id AS fact, fact.title AS title, fact.kind AS kind, source.name AS source, source.id AS sourceId, source.reliability AS reliability,
  [retelling IN retellings | retelling.name] AS retellings, [retelling IN retellings | retelling.id] AS retellingIds,
  date($validAt) < fact.validFromLatest OR date($validAt) >= fact.validToEarliest AS whenUncertain, [fact.id] AS facts
ORDER BY kind, title, fact
LIMIT toInteger($limit)
