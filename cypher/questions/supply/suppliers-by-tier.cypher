// Who supplies a firm, and who supplies those suppliers?
// $buyer: the firm that is supplied, with its group
// $tiers: how many tiers up; the first supplies the firm itself
MATCH walk = (buyer:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
WHERE buyer.id IN $buyerGroup AND NOT supplier.id IN $buyerGroup
  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
WITH buyer, supplier, min(length(walk)) AS steps
WITH supplier, min(steps) / 2 AS tier
WHERE tier <= $tiers
WITH supplier, tier
ORDER BY tier, supplier.name, supplier.id
WITH collect({tier: tier, firm: supplier})[0..toInteger($limit)] AS page, collect(tier) AS tiers
WITH page, [level IN range(1, $tiers) | [row IN page WHERE row.tier = level | row.firm]] AS layers,
  [level IN range(1, $tiers) | size([each IN tiers WHERE each = level])] AS sizes
UNWIND page AS row
WITH layers, row.tier AS tier, sizes[row.tier - 1] AS firmsInTier, row.firm AS supplier
MATCH (supplier)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(customer:Firm)
WHERE (customer.id IN $buyerGroup OR (tier > 1 AND customer IN layers[tier - 2]))
  AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
  AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
WITH tier, firmsInTier, supplier, collect([customer, contract]) AS links
CALL (links) {
  UNWIND links AS link
  WITH link[0] AS customer, link[1] AS contract
  ORDER BY customer.name, customer.id, contract.id
  LIMIT 10
  RETURN collect(DISTINCT customer) AS customers, collect(contract) AS contracts
}
RETURN supplier.name AS supplier, supplier.id AS supplierId, tier AS tier, supplier.country AS country, firmsInTier AS firmsInTier,
  [customer IN customers | customer.name] AS customers, [customer IN customers | customer.id] AS customerIds,
  all(contract IN contracts WHERE date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest) AS whenUncertain,
  [contract IN contracts | contract.id] AS facts
ORDER BY tier, supplier, supplierId
LIMIT toInteger($limit)
