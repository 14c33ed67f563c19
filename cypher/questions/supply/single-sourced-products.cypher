// Which products does a firm get from a single documented supplier?
// $buyer: the firm that is supplied, with its group
MATCH (buyer:Firm)<-[:TO]-(contract:SupplyContract)-[:OF]->(bought:Product)
WHERE buyer.id IN $buyerGroup AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH collect(DISTINCT contract) AS contracts, collect(DISTINCT bought) AS products
UNWIND contracts AS contract
MATCH (supplier:Firm)-[:SUPPLIES]->(contract)-[:OF]->(:Product)-[:IS_A*0..20]->(product:Product)
WHERE product IN products
OPTIONAL MATCH (contract)-[:FROM]->(plant:Plant)
WITH product, supplier, contract, plant
ORDER BY contract.id
WITH product, collect(DISTINCT supplier) AS suppliers, count(DISTINCT plant) AS sites, collect(DISTINCT contract) AS contracts
WHERE size(suppliers) = 1
WITH product, head(suppliers) AS supplier, sites, contracts
ORDER BY product.name, product.id
LIMIT toInteger($limit)
CALL (product, supplier) {
  CALL (product, supplier) {
    MATCH (product)<-[:IS_A*0..20]-(:Product)<-[:MAKES]-(production:Production)-[:OF]->(plant:Plant)<-[:OF]-(operation:Operation)<-[:RUNS]-(maker:Firm)
    WHERE maker <> supplier AND production.validFrom <= date($validAt) AND production.validTo > date($validAt) AND operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
      AND EXISTS {
        (production)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
      AND EXISTS {
        (operation)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
    OPTIONAL MATCH (word:PlantStatus)-[:OF]->(plant)
      WHERE word.validFrom <= date($validAt)
        AND EXISTS {
          (word)-[said:STATED_IN]->(source:Source)
          WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
            AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
        }
    WITH maker, plant, production, operation, word
    ORDER BY word.validFrom DESC, word.validFromLatest DESC, word.id
    WITH maker, plant, production, operation, head(collect(word)) AS word
    WHERE NOT coalesce(word.status, '') IN ['suspended', 'cancelled', 'closed']
    RETURN maker, [production.id, operation.id] AS because
    UNION
    MATCH (product)<-[:IS_A*0..20]-(:Product)<-[:OF]-(contract:SupplyContract)<-[:SUPPLIES]-(maker:Firm)
    WHERE maker <> supplier AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
      AND EXISTS {
        (contract)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
    RETURN maker, [contract.id] AS because
  }
  WITH maker, because
  ORDER BY maker.name, maker.id, because
  WITH maker, head(collect(because)) AS because
  WHERE NOT coalesce(maker.id IN $buyerGroup, false)
  RETURN count(maker) AS makers, reduce(all = [], each IN collect(because)[0..10] | all + each) AS proofs
}
RETURN product.name AS product, product.id AS productId, supplier.name AS supplier, supplier.id AS supplierId,
  1 AS suppliersDocumented, CASE WHEN sites = 0 THEN null ELSE sites END AS sitesDocumented, makers AS otherMakersKnown,
  all(contract IN contracts WHERE date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest) AS whenUncertain,
  [contract IN contracts[0..10] | contract.id] + proofs AS facts
ORDER BY product, productId
LIMIT toInteger($limit)
