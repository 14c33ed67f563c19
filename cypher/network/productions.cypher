// Which plant was ever recorded to make which product, up to an entry of the ledger? (In no order, so that rows flow.)
// $ids: only these; null for all
// $sequence: the number of the entry
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (production:Production)
  RETURN production
  UNION ALL
  UNWIND $ids AS id
  MATCH (production:Production {id: id})
  RETURN production
}
WITH production
WHERE coalesce(production.recordedIn, 0) <= $sequence
MATCH (plant:Plant)<-[:OF]-(production)-[:MAKES]->(product:Product)
RETURN production.id AS fact, plant.id AS from, product.id AS to, null AS word,
  production.validFrom AS validFrom, production.validTo AS validTo, production.firstPublished AS firstPublished, production.cases AS cases,
  production.recordedAt.epochSeconds * 1000000 + production.recordedAt.microsecond AS recordedAt,
  CASE WHEN production.retractedIn > $sequence THEN null ELSE production.retractedAt.epochSeconds * 1000000 + production.retractedAt.microsecond END AS retractedAt
