// Who was ever recorded to run which plant, up to an entry of the ledger? (In no order, so that rows flow.)
// $ids: only these; null for all
// $sequence: the number of the entry
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (operation:Operation)
  RETURN operation
  UNION ALL
  UNWIND $ids AS id
  MATCH (operation:Operation {id: id})
  RETURN operation
}
WITH operation
WHERE coalesce(operation.recordedIn, 0) <= $sequence
MATCH (firm:Firm)-[:RUNS]->(operation)-[:OF]->(plant:Plant)
RETURN operation.id AS fact, firm.id AS from, plant.id AS to, null AS word,
  operation.validFrom AS validFrom, operation.validTo AS validTo, operation.firstPublished AS firstPublished, operation.cases AS cases,
  operation.recordedAt.epochSeconds * 1000000 + operation.recordedAt.microsecond AS recordedAt,
  CASE WHEN operation.retractedIn > $sequence THEN null ELSE operation.retractedAt.epochSeconds * 1000000 + operation.retractedAt.microsecond END AS retractedAt
