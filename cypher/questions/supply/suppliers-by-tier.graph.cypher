// Who supplies a firm, and who supplies those suppliers?
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
WITH collect({tier: tier, firm: supplier})[0..toInteger($limit)] AS page
WITH page, [level IN range(1, $tiers) | [row IN page WHERE row.tier = level | row.firm]] AS layers
UNWIND page AS row
WITH layers, row.tier AS tier, row.firm AS supplier
MATCH link = (supplier)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(customer:Firm)
WHERE (customer.id IN $buyerGroup OR (tier > 1 AND customer IN layers[tier - 2]))
  AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
  AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
WITH tier, supplier, collect(link)[0..10] AS links
UNWIND links AS link
RETURN link AS link
ORDER BY tier, supplier.name, supplier.id, [node IN nodes(link) | node.id]
LIMIT toInteger($limit)
