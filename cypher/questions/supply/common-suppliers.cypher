// Which suppliers do two firms share?
// $buyer: one of them, with its group
// $otherBuyer: the other, with its group
// $tiers: how many tiers up; the first supplies the firm itself
CALL {
  MATCH walk = (buyer:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
  WHERE buyer.id IN $buyerGroup AND NOT supplier.id IN $buyerGroup
    AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
  WITH buyer, supplier, min(length(walk)) AS steps
  WITH supplier, min(steps) / 2 AS tier
  WHERE tier <= $tiers
  RETURN supplier, tier, null AS otherTier
  UNION ALL
  MATCH walk = (other:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
  WHERE other.id IN $otherBuyerGroup AND NOT supplier.id IN $otherBuyerGroup
    AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
  WITH other, supplier, min(length(walk)) AS steps
  WITH supplier, min(steps) / 2 AS tier
  WHERE tier <= $tiers
  RETURN supplier, null AS tier, tier AS otherTier
}
WITH supplier, min(tier) AS tier, min(otherTier) AS otherTier
ORDER BY tier + otherTier, tier, supplier.name, supplier.id
WITH collect(CASE WHEN tier IS NOT NULL AND otherTier IS NOT NULL THEN {firm: supplier, tier: tier, otherTier: otherTier} END)[0..toInteger($limit)] AS page,
  collect(CASE WHEN tier < $tiers THEN {firm: supplier, tier: tier} END) AS near,
  collect(CASE WHEN otherTier < $tiers THEN {firm: supplier, tier: otherTier} END) AS otherNear
WITH page, [level IN range(1, $tiers) | [row IN near WHERE row.tier = level | row.firm]] AS layers,
  [level IN range(1, $tiers) | [row IN otherNear WHERE row.tier = level | row.firm]] AS otherLayers
UNWIND page AS row
WITH layers, otherLayers, row.firm AS supplier, row.tier AS tier, row.otherTier AS otherTier
MATCH (supplier)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(customer:Firm)
WHERE (customer.id IN $buyerGroup OR customer.id IN $otherBuyerGroup OR (tier > 1 AND customer IN layers[tier - 2])
  OR (otherTier > 1 AND customer IN otherLayers[otherTier - 2]))
  AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
  AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
WITH supplier, tier, otherTier, collect(DISTINCT contract) AS links
CALL (links) {
  UNWIND links AS contract
  OPTIONAL MATCH (contract)-[:FROM]->(plant:Plant)
  OPTIONAL MATCH (contract)-[:OF]->(product:Product)
  WITH contract, plant, product
  ORDER BY plant.name, product.name, contract.id
  RETURN collect(DISTINCT plant) AS plants, collect(DISTINCT product) AS products, collect(DISTINCT contract) AS contracts
}
RETURN supplier.name AS supplier, supplier.id AS supplierId, tier AS tier, otherTier AS otherTier,
  [plant IN plants | plant.name] AS plants, [plant IN plants | plant.id] AS plantIds,
  [product IN products | product.name] AS products, [product IN products | product.id] AS productIds,
  all(contract IN contracts WHERE date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest) AS whenUncertain,
  [contract IN contracts[0..20] | contract.id] AS facts
ORDER BY tier + otherTier, tier, supplier, supplierId
LIMIT toInteger($limit)
