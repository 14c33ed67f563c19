// Which suppliers do two firms share?
CALL {
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
  RETURN collect(firms) AS layers
}
CALL (layers) {
  WITH layers
  WHERE size(layers) > 0
  MATCH walk = (other:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
  WHERE other.id IN $otherBuyerGroup AND NOT supplier.id IN $otherBuyerGroup
    AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
  WITH other, supplier, min(length(walk)) AS steps
  WITH supplier, min(steps) / 2 AS tier
  WHERE tier <= $tiers
  WITH tier, collect(supplier) AS firms
  ORDER BY tier
  RETURN collect(firms) AS otherLayers
}
UNWIND range(1, size(layers)) AS tier
UNWIND layers[tier - 1] AS supplier
WITH layers, otherLayers, supplier, tier, head([each IN range(1, size(otherLayers)) WHERE supplier IN otherLayers[each - 1]]) AS otherTier
WHERE otherTier IS NOT NULL
WITH layers, otherLayers, supplier, tier, otherTier
ORDER BY tier + otherTier, tier, supplier.name, supplier.id
LIMIT toInteger($limit)
CALL (layers, otherLayers, supplier, tier, otherTier) {
  MATCH link = (supplier)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(customer:Firm)
  WHERE (customer.id IN $buyerGroup OR customer.id IN $otherBuyerGroup OR (tier > 1 AND customer IN layers[tier - 2])
    OR (otherTier > 1 AND customer IN otherLayers[otherTier - 2]))
    AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
    AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases)) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
  RETURN link
  ORDER BY customer.name, customer.id, contract.id
  LIMIT 20
}
RETURN link AS link
ORDER BY tier + otherTier, supplier.name, supplier.id, [node IN nodes(link) | node.id]
LIMIT toInteger($limit)
