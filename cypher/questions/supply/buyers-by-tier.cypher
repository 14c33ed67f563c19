// Whom does a firm supply, and whom do those buyers supply?
// $supplier: the firm that supplies, with its group
// $tiers: how many tiers down; the first buys from the firm itself
MATCH walk = (supplier:Firm)-[:SUPPLIES|TO*1..10]->(buyer:Firm)
WHERE supplier.id IN $supplierGroup AND NOT buyer.id IN $supplierGroup
  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
WITH supplier, buyer, min(length(walk)) AS steps
WITH buyer, min(steps) / 2 AS tier
WHERE tier <= $tiers
WITH buyer, tier
ORDER BY tier, buyer.name, buyer.id
WITH collect({tier: tier, firm: buyer})[0..toInteger($limit)] AS page, collect(tier) AS tiers
WITH page, [level IN range(1, $tiers) | [row IN page WHERE row.tier = level | row.firm]] AS layers,
  [level IN range(1, $tiers) | size([each IN tiers WHERE each = level])] AS sizes
UNWIND page AS row
WITH layers, row.tier AS tier, sizes[row.tier - 1] AS firmsInTier, row.firm AS buyer
MATCH (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer)
WHERE (supplier.id IN $supplierGroup OR (tier > 1 AND supplier IN layers[tier - 2]))
  AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
  AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
WITH tier, firmsInTier, buyer, collect([supplier, contract]) AS links
CALL (links) {
  UNWIND links AS link
  WITH link[0] AS supplier, link[1] AS contract
  ORDER BY supplier.name, supplier.id, contract.id
  LIMIT 10
  RETURN collect(DISTINCT supplier) AS sellers, collect(contract) AS contracts
}
RETURN buyer.name AS buyer, buyer.id AS buyerId, tier AS tier, buyer.country AS country, firmsInTier AS firmsInTier,
  [seller IN sellers | seller.name] AS sellers, [seller IN sellers | seller.id] AS sellerIds,
  all(contract IN contracts WHERE date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest) AS whenUncertain,
  [contract IN contracts | contract.id] AS facts
ORDER BY tier, buyer, buyerId
LIMIT toInteger($limit)
