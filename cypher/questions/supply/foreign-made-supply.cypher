// Which supplies of a product do a country's firms get from plants abroad?
// $country: the home of the firms that buy
// $product: what is supplied, with its narrower products
MATCH (buyer:Firm {country: $country})<-[:TO]-(contract:SupplyContract)-[:OF]->(product:Product)
WHERE product.id IN $productTree AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
MATCH (contract)-[:FROM]->(plant:Plant)
WHERE plant.country <> $country
MATCH (supplier:Firm)-[:SUPPLIES]->(contract)
RETURN buyer.name AS buyer, buyer.id AS buyerId, supplier.name AS supplier, supplier.id AS supplierId,
  plant.name AS plant, plant.id AS plantId, plant.country AS plantCountry, contract.destination AS destinationCountry,
  product.name AS product, product.id AS productId, contract.amount AS amount, contract.amountCurrency AS currency, contract.amountQualifier AS qualifier, contract.amountMin AS amountMin, contract.amountMax AS amountMax,
  contract.amountOther AS otherAmount, contract.amountOtherCurrency AS otherCurrency, CASE WHEN contract.amount >= contract.amountOther THEN round(contract.amount / contract.amountOther, 2) ELSE round(contract.amountOther / contract.amount, 2) END AS impliedRate,
  contract.stage AS stage, contract.id AS contract,
  date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest AS whenUncertain, [contract.id] AS facts
ORDER BY buyer, buyerId, supplier, supplierId, contract, plant, plantId
LIMIT toInteger($limit)
