// What is known of a fact?
// $id: the fact's id
// $cases: the cases whose word is told; none for all
MATCH (fact:Fact {id: $id})
RETURN fact.id AS id, fact.kind AS kind, fact.title AS title, fact.note AS note, fact.stated AS stated, fact.says AS says, fact.spell AS spell,
  labels(fact) AS labels, coalesce(fact.validFromStated, CASE
    WHEN fact.validFromLatest >= date('9999-12-31') THEN null
    WHEN fact.validFrom = fact.validFromLatest THEN toString(fact.validFrom)
    WHEN fact.validFrom = date('0001-01-01') THEN '/' + toString(fact.validFromLatest)
    ELSE toString(fact.validFrom) + '/' + toString(fact.validFromLatest) END) AS validFrom, fact.validToStated AS validTo,
  toString(fact.firstPublished) AS firstPublished, toString(fact.recordedAt) AS recordedAt,
  CASE WHEN fact.live IS NULL THEN toString(fact.retractedAt) ELSE null END AS retractedAt,
  [each IN fact.cases WHERE $cases IS NULL OR each IN $cases] AS cases,
  COLLECT {
    MATCH (fact)-[said:STATED_IN]->(source:Source)
    WHERE $cases IS NULL OR said.case IN $cases
    RETURN {source: source.id, title: source.name, published: source.published, case: said.case, locator: said.locator, attributedTo: said.attributedTo,
      statedAs: said.statedAs, reliability: source.reliability, confidence: said.confidence, inferred: coalesce(said.inferred, []),
      recordedAt: toString(said.recordedAt), retractedAt: CASE WHEN said.retractedIn IS NULL THEN null ELSE toString(said.retractedAt) END,
      retraction: said.retraction, reason: said.retractedBecause}
    ORDER BY said.recordedAt, source.id, said.locator
  } AS evidence
ORDER BY id
