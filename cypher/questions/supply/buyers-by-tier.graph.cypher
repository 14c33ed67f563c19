// Whom does a firm supply, and whom do those buyers supply?
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
WITH collect({tier: tier, firm: buyer})[0..toInteger($limit)] AS page
WITH page, [level IN range(1, $tiers) | [row IN page WHERE row.tier = level | row.firm]] AS layers
UNWIND page AS row
WITH layers, row.tier AS tier, row.firm AS buyer
MATCH link = (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer)
WHERE (supplier.id IN $supplierGroup OR (tier > 1 AND supplier IN layers[tier - 2]))
  AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
  AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
WITH tier, buyer, collect(link)[0..10] AS links
UNWIND links AS link
RETURN link AS link
ORDER BY tier, buyer.name, buyer.id, [node IN nodes(link) | node.id]
LIMIT toInteger($limit)
