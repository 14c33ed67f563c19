// Which contracts end in a period?
// $from: its first day
// $to: its last day
// $firm: the firm that supplies or buys, with its group
CALL {
  MATCH (firm:Firm)-[:SUPPLIES]->(contract:SupplyContract)
  WHERE firm.id IN $firmGroup
  RETURN contract
  UNION
  MATCH (firm:Firm)<-[:TO]-(contract:SupplyContract)
  WHERE firm.id IN $firmGroup
  RETURN contract
  UNION
  WITH $firm AS firm
  WHERE firm IS NULL
  MATCH (contract:SupplyContract)
  RETURN contract
}
WITH contract,
  CASE WHEN contract.deliveriesTo IS NULL THEN contract.validToEarliest ELSE contract.deliveriesToFrom + duration('P1D') END AS earliest,
  CASE WHEN contract.deliveriesTo IS NULL THEN contract.validTo ELSE contract.deliveriesToUntil END AS latest
WHERE earliest <= date($to) + duration('P1D') AND latest > date($from) AND latest < date('9999-12-31')
  AND contract.validFrom <= date($validAt)
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
MATCH (supplier:Firm)-[:SUPPLIES]->(contract)-[:TO]->(buyer:Firm)
OPTIONAL MATCH (contract)-[:OF]->(product:Product)
RETURN supplier.name AS supplier, supplier.id AS supplierId, buyer.name AS buyer, buyer.id AS buyerId,
  product.name AS product, product.id AS productId, coalesce(contract.deliveriesTo, contract.validToStated) AS until,
  contract.stage AS stage, contract.id AS contract,
  earliest <= date($from) OR latest > date($to) + duration('P1D') AS whenUncertain, [contract.id] AS facts
ORDER BY latest, earliest, supplier, supplierId, buyer, buyerId, contract
LIMIT toInteger($limit)
