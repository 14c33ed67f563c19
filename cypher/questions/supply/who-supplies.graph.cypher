// Who supplies a firm?
MATCH flow = (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer:Firm)
WHERE buyer.id IN $buyerGroup AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH origin = (contract)-[:FROM]->(plant:Plant)
OPTIONAL MATCH goods = (contract)-[:OF]->(product:Product)
WITH flow, origin, goods, product
WHERE $product IS NULL OR product.id IN $productTree
RETURN flow AS flow, origin AS origin, goods AS goods
ORDER BY length(flow)
LIMIT toInteger($limit)
