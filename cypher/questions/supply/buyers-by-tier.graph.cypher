// Whom does a firm supply, and whom do those buyers supply?
MATCH walk = (supplier:Firm)-[:SUPPLIES|TO*1..10]->(buyer:Firm)
WHERE supplier.id IN $supplierGroup AND NOT buyer.id IN $supplierGroup
  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
WITH supplier, buyer, min(length(walk)) AS steps
WITH buyer, min(steps) / 2 AS tier
WHERE tier <= $tiers
WITH tier, collect(buyer) AS firms
ORDER BY tier
WITH collect(firms) AS layers
UNWIND range(1, size(layers)) AS tier
UNWIND layers[tier - 1] AS buyer
WITH layers, tier, buyer
ORDER BY tier, buyer.name, buyer.id
LIMIT toInteger($limit)
CALL (layers, tier, buyer) {
  MATCH link = (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer)
  WHERE (supplier.id IN $supplierGroup OR (tier > 1 AND supplier IN layers[tier - 2]))
    AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
    AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
  RETURN link
  ORDER BY supplier.name, supplier.id, contract.id
  LIMIT 10
}
RETURN link AS link
ORDER BY tier, buyer.name, buyer.id, [node IN nodes(link) | node.id]
LIMIT toInteger($limit)
