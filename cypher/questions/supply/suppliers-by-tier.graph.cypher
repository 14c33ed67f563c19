// Who supplies a firm, and who supplies those suppliers?
MATCH walk = (buyer:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
WHERE buyer.id IN $buyerGroup AND NOT supplier.id IN $buyerGroup
  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
WITH buyer, supplier, min(length(walk)) AS steps
WITH supplier, min(steps) / 2 AS tier
WHERE tier <= $tiers
WITH tier, collect(supplier) AS firms
ORDER BY tier
WITH collect(firms) AS layers
UNWIND range(1, size(layers)) AS tier
UNWIND layers[tier - 1] AS supplier
WITH layers, tier, supplier
ORDER BY tier, supplier.name, supplier.id
LIMIT toInteger($limit)
CALL (layers, tier, supplier) {
  MATCH link = (supplier)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(customer:Firm)
  WHERE (customer.id IN $buyerGroup OR (tier > 1 AND customer IN layers[tier - 2]))
    AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
    AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
  RETURN link
  ORDER BY customer.name, customer.id, contract.id
  LIMIT 10
}
RETURN link AS link
ORDER BY tier, supplier.name, supplier.id, [node IN nodes(link) | node.id]
LIMIT toInteger($limit)
