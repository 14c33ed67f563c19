// What was ever recorded to have become of which plant, up to an entry of the ledger? (In no order, so that rows flow.)
// $ids: only these; null for all
// $sequence: the number of the entry
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (status:PlantStatus)
  RETURN status
  UNION ALL
  UNWIND $ids AS id
  MATCH (status:PlantStatus {id: id})
  RETURN status
}
WITH status
WHERE coalesce(status.recordedIn, 0) <= $sequence
MATCH (status)-[:OF]->(plant:Plant)
RETURN status.id AS fact, plant.id AS from, plant.id AS to, status.status AS word,
  status.validFrom AS validFrom, status.validTo AS validTo, status.firstPublished AS firstPublished, status.cases AS cases,
  status.recordedAt.epochSeconds * 1000000 + status.recordedAt.microsecond AS recordedAt,
  CASE WHEN status.retractedIn > $sequence THEN null ELSE status.retractedAt.epochSeconds * 1000000 + status.retractedAt.microsecond END AS retractedAt
