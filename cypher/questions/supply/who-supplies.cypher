// Who supplies a firm?
// $buyer: the firm that is supplied, with its group
// $product: what is supplied, with its narrower products
MATCH (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer:Firm)
WHERE buyer.id IN $buyerGroup AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (contract)-[:FROM]->(plant:Plant)
OPTIONAL MATCH (contract)-[:OF]->(product:Product)
WITH supplier, contract, buyer, plant, product
WHERE $product IS NULL OR product.id IN $productTree
RETURN supplier.name AS supplier, supplier.id AS supplierId, buyer.name AS buyer, buyer.id AS buyerId,
  plant.name AS plant, plant.id AS plantId, plant.country AS plantCountry, product.name AS product, product.id AS productId,
  contract.amount AS amount, contract.amountCurrency AS currency, contract.amountQualifier AS qualifier, contract.amountMin AS amountMin, contract.amountMax AS amountMax,
  contract.amountOther AS otherAmount, contract.amountOtherCurrency AS otherCurrency, CASE WHEN contract.amount >= contract.amountOther THEN round(contract.amount / contract.amountOther, 2) ELSE round(contract.amountOther / contract.amount, 2) END AS impliedRate,
  contract.volume AS volume, contract.volumeUnit AS unit, contract.shareOfCost AS shareOfCost, contract.shareOfRevenue AS shareOfRevenue,
  contract.stage AS stage, coalesce(contract.deliveriesFrom, contract.validFromStated, CASE
    WHEN contract.validFromLatest >= date('9999-12-31') THEN null
    WHEN contract.validFrom = contract.validFromLatest THEN toString(contract.validFrom)
    WHEN contract.validFrom = date('0001-01-01') THEN '/' + toString(contract.validFromLatest)
    ELSE toString(contract.validFrom) + '/' + toString(contract.validFromLatest) END) AS since,
  coalesce(contract.deliveriesTo, contract.validToStated) AS until, contract.disclosedBy AS disclosedBy, contract.id AS contract,
  supplier.id IN $buyerGroup AS intraGroup, date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest AS whenUncertain, [contract.id] AS facts
ORDER BY supplier, buyer, contract, plant
LIMIT toInteger($limit)
