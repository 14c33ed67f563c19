// Which supply contracts were ever recorded, up to an entry of the ledger? (In no order, so that rows flow.)
// $ids: only these; null for all
// $sequence: the number of the entry
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (contract:SupplyContract)
  RETURN contract
  UNION ALL
  UNWIND $ids AS id
  MATCH (contract:SupplyContract {id: id})
  RETURN contract
}
WITH contract
WHERE coalesce(contract.recordedIn, 0) <= $sequence
MATCH (supplier:Firm)-[:SUPPLIES]->(contract)-[:TO]->(buyer:Firm)
RETURN contract.id AS fact, supplier.id AS from, buyer.id AS to,
  [(contract)-[:FROM]->(plant:Plant) | plant.id] AS plants, head([(contract)-[:OF]->(product:Product) | product.id]) AS product,
  contract.stage AS stage, contract.amount AS amount, contract.amountMin AS amountMin, contract.amountMax AS amountMax, contract.amountCurrency AS currency,
  contract.shareOfCostMin AS costMin, contract.shareOfCostMax AS costMax, contract.shareOfCostUnit AS costUnit,
  contract.shareOfRevenueMin AS revenueMin, contract.shareOfRevenueMax AS revenueMax, contract.shareOfRevenueUnit AS revenueUnit,
  contract.validFrom AS validFrom, contract.validTo AS validTo, contract.firstPublished AS firstPublished, contract.cases AS cases,
  contract.recordedAt.epochSeconds * 1000000 + contract.recordedAt.microsecond AS recordedAt,
  CASE WHEN contract.retractedIn > $sequence THEN null ELSE contract.retractedAt.epochSeconds * 1000000 + contract.retractedAt.microsecond END AS retractedAt
