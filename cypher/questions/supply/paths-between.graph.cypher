// By which paths do the goods of one firm reach another?
MATCH (supplier:Firm)
WHERE supplier.id IN $supplierGroup
CALL (supplier) {
  MATCH (buyer:Firm)
  WHERE buyer.id IN $buyerGroup
  MATCH path = SHORTEST 1001 (supplier)
    (()-[:SUPPLIES]->(contract:SupplyContract
      WHERE contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
        AND contract.recordedAt <= datetime($knownAt) AND contract.retractedAt > datetime($knownAt) AND contract.firstPublished <= date($reportedBy)
        AND ($cases IS NULL OR any(case IN contract.cases WHERE case IN $cases))
        AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
    )-[:TO]->(:Firm)){1,5}
    (buyer)
  RETURN path, contract AS contracts, [step IN nodes(path) WHERE step:Firm] AS firms
}
WITH path, firms, contracts
WHERE size(contracts) <= $tiers
  AND none(firm IN tail(firms) WHERE firm.id IN $supplierGroup) AND none(firm IN tail(reverse(firms)) WHERE firm.id IN $buyerGroup)
  AND all(firm IN firms WHERE single(same IN firms WHERE same = firm))
RETURN path AS path
ORDER BY size(contracts), [contract IN contracts | contract.id]
LIMIT toInteger($limit)
