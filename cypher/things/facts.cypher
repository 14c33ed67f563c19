// Which facts are known, of which kind, about what, stated in which source?
// $kind: such as supply-contract
// $about: the id of a thing that the fact joins
// $source: the id of a source that states it
// $everValid: whether it may hold on any day, or must on $validAt
// $cursor: the id after which the page begins
// $limit: how many at most
MATCH (fact:Fact)
WHERE fact.id > $cursor AND ($everValid OR (fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)))
  AND ($kind IS NULL OR fact.kind = $kind)
  AND ($about IS NULL OR EXISTS { (fact)-[:!STATED_IN]-(:Thing {id: $about}) })
  AND ($source IS NULL OR EXISTS { (fact)-[:STATED_IN]->(:Source {id: $source}) })
  AND EXISTS {
    (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN fact.id AS id, fact.kind AS kind, fact.title AS title, fact.stated AS stated,
  coalesce(fact.validFromStated, CASE
    WHEN fact.validFromLatest >= date('9999-12-31') THEN null
    WHEN fact.validFrom = fact.validFromLatest THEN toString(fact.validFrom)
    WHEN fact.validFrom = date('0001-01-01') THEN '/' + toString(fact.validFromLatest)
    ELSE toString(fact.validFrom) + '/' + toString(fact.validFromLatest) END) AS validFrom, fact.validToStated AS validTo, toString(fact.recordedAt) AS recordedAt
ORDER BY id
LIMIT toInteger($limit)
