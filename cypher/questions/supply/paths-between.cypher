// By which paths do the goods of one firm reach another?
// $supplier: where the paths begin, with its group
// $buyer: where they end, with its group
// $tiers: how many contracts a path may have
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
  RETURN contract AS contracts, [step IN nodes(path) WHERE step:Firm] AS firms
}
WITH firms, contracts
WHERE size(contracts) <= $tiers
  AND none(firm IN tail(firms) WHERE firm.id IN $supplierGroup) AND none(firm IN tail(reverse(firms)) WHERE firm.id IN $buyerGroup)
  AND all(firm IN firms WHERE single(same IN firms WHERE same = firm))
UNWIND range(1, size(contracts)) AS hop
WITH firms, hop, contracts[hop - 1] AS contract
ORDER BY hop, contract.id
WITH firms, collect(DISTINCT contract) AS contracts
RETURN size(firms) - 1 AS hops, [firm IN firms | firm.name] AS firms, [firm IN firms | firm.id] AS firmIds,
  [contract IN contracts | contract.id] AS contracts,
  any(contract IN contracts WHERE date($validAt) < contract.validFromLatest OR date($validAt) >= contract.validToEarliest) AS whenUncertain,
  [contract IN contracts | contract.id] AS facts
ORDER BY hops, firms, firmIds
LIMIT toInteger($limit)
