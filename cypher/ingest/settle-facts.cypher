// Keeps the invariant: a fact is known exactly while some evidence of it is, and one spell has one first publication and one set of cases.
UNWIND $says AS says
MATCH (fact:Fact {live: says})
CALL (fact) {
  OPTIONAL MATCH (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.retractedAt = datetime($never)
  WITH said, source
  ORDER BY source.publishedBy, source.publishedFrom, said.case
  RETURN count(said) AS witnesses, collect(DISTINCT said.case) AS unsorted,
    head(collect(source.publishedBy)) AS firstPublished, head(collect(source.publishedFrom)) AS publishedFrom
}
CALL (unsorted) {
  UNWIND CASE WHEN size(unsorted) = 0 THEN [null] ELSE unsorted END AS case
  WITH case
  ORDER BY case
  RETURN collect(case) AS cases
}
WITH fact, says, witnesses, cases, firstPublished, publishedFrom,
  fact.firstPublished IS NULL AS fresh,
  fact.firstPublished <> firstPublished OR fact.cases <> cases AS moved
CALL (fact, witnesses) {
  WITH fact
  WHERE witnesses = 0
  SET fact.retractedAt = datetime($now), fact.retractedIn = $sequence
  REMOVE fact.live
}
CALL (fact, fresh, witnesses, cases, firstPublished, publishedFrom) {
  WITH fact
  WHERE fresh AND witnesses > 0
  SET fact.cases = cases, fact.firstPublished = firstPublished
  WITH fact
  WHERE fact.validFromStated IS NULL
  SET fact.validFrom = publishedFrom, fact.validFromLatest = firstPublished
}
CALL (fact, says, fresh, moved, witnesses, cases, firstPublished, publishedFrom) {
  WITH fact
  WHERE moved AND witnesses > 0 AND NOT fresh
  SET fact.retractedAt = datetime($now), fact.retractedIn = $sequence
  REMOVE fact.live
  WITH fact, fact.validFromStated IS NULL AS undated
  CREATE (next:Fact)
  SET next:$(labels(fact)),
    next = fact{.*, live: says, spell: fact.spell + 1, id: left(says, 16) + '-' + toString(fact.spell + 1), cases: cases, firstPublished: firstPublished,
      validFrom: CASE WHEN undated THEN publishedFrom ELSE fact.validFrom END,
      validFromLatest: CASE WHEN undated THEN firstPublished ELSE fact.validFromLatest END,
      recordedAt: datetime($now), recordedIn: $sequence, retractedAt: datetime($never), retractedIn: null}
  WITH fact, next
  CALL (fact, next) {
    MATCH (fact)-[arrow:!STATED_IN]->(other)
    CREATE (next)-[copy:$(type(arrow))]->(other)
    SET copy = properties(arrow)
  }
  CALL (fact, next) {
    MATCH (fact)<-[arrow]-(other)
    CREATE (next)<-[copy:$(type(arrow))]-(other)
    SET copy = properties(arrow)
  }
  MATCH (fact)-[said:STATED_IN]->(source:Source)
  WHERE said.retractedAt = datetime($never)
  CREATE (next)-[copy:STATED_IN]->(source)
  SET copy = properties(said), copy.recordedAt = datetime($now), copy.recordedIn = $sequence, copy.carriedOver = said.recordedIn <> $sequence
  SET said.retractedAt = datetime($now), said.retractedIn = $sequence, said.retraction = 'carried over'
  WITH said
  WHERE said.recordedIn = $sequence
  DELETE said
}
RETURN count(DISTINCT says) AS settled
