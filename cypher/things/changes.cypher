// What did one entry of the ledger change? (When a fact's first publication or cases change, its evidence is carried over to a new spell.)
// $sequence: the entry's number
CALL {
  MATCH (fact:Fact)-[said:STATED_IN]->(source:Source)
  WHERE said.recordedIn = $sequence
  RETURN CASE WHEN said.carriedOver THEN 'carried over' ELSE 'stated' END AS change, fact.id AS subject, fact.kind AS kind, fact.title AS title, said.case AS case, source.id AS source,
    fact.says + ' ' + said.key AS proof, null AS because, [[said.case]] AS cases
  UNION ALL
  MATCH (fact:Fact)-[said:STATED_IN]->(source:Source)
  WHERE said.retractedIn = $sequence
  RETURN CASE WHEN said.retraction = 'carried over' THEN 'carried on' ELSE 'withdrawn' END AS change, fact.id AS subject, fact.kind AS kind, fact.title AS title, said.case AS case, source.id AS source,
    fact.says + ' ' + said.key AS proof, coalesce(said.retractedBecause, said.retraction) AS because, [[said.case]] AS cases
  UNION ALL
  MATCH (thing:Thing)-[described:DESCRIBED_IN]->(:Case)
  WHERE described.recordedIn = $sequence
  RETURN 'described' AS change, thing.id AS subject, 'thing' AS kind, thing.name AS title, described.case AS case, null AS source,
    described.hash AS proof, null AS because, [[described.case]] AS cases
  UNION ALL
  MATCH (thing:Thing)-[described:DESCRIBED_IN]->(:Case)
  WHERE described.retractedIn = $sequence
  RETURN 'no longer described' AS change, thing.id AS subject, 'thing' AS kind, thing.name AS title, described.case AS case, null AS source,
    described.hash AS proof, null AS because, [[described.case]] AS cases
  UNION ALL
  MATCH (judgement:Judgement)
  WHERE judgement.recordedIn = $sequence
  RETURN 'judged' AS change, judgement.id AS subject, 'judgement' AS kind, judgement.title AS title, null AS case, null AS source,
    judgement.proof AS proof, judgement.reason AS because,
    [id IN [judgement.one, judgement.other] | COLLECT { MATCH (:Thing {id: id})-[:DESCRIBED_IN]->(case:Case) RETURN DISTINCT case.id }] AS cases
  UNION ALL
  MATCH (judgement:Judgement)
  WHERE judgement.retractedIn = $sequence
  RETURN 'no longer judged' AS change, judgement.id AS subject, 'judgement' AS kind, judgement.title AS title, null AS case, null AS source,
    judgement.proof AS proof, judgement.retractedBecause AS because,
    [id IN [judgement.one, judgement.other] | COLLECT { MATCH (:Thing {id: id})-[:DESCRIBED_IN]->(case:Case) RETURN DISTINCT case.id }] AS cases
}
RETURN change AS change, subject AS subject, kind AS kind, title AS title, case AS case, source AS source, proof AS proof, because AS because, cases AS cases
ORDER BY change, subject, case, source, proof
