// From which countries is a firm supplied, and how concentrated is that?
// $buyer: the firm that is supplied, with its group
// $tiers: how many tiers up; the first supplies the firm itself
// $by: where a supplier counts: its plants that are named, its home, or the home of who owns it in the end
MATCH walk = (buyer:Firm)<-[:SUPPLIES|TO*1..10]-(contract:SupplyContract)
WHERE buyer.id IN $buyerGroup
  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
WITH buyer, contract, min(length(walk)) AS steps
WITH contract, min(steps) AS steps
WHERE steps < 2 * $tiers
MATCH (supplier:Firm)-[:SUPPLIES]->(contract)
WHERE NOT supplier.id IN $buyerGroup
OPTIONAL MATCH (contract)-[:FROM]->(plant:Plant)
  WHERE $by = 'plant'
WITH supplier, plant.country AS site, min(contract.id) AS contract
CALL (supplier, site) {
  WITH site
  WHERE $by = 'plant'
  RETURN site AS country, [] AS stakes
  UNION ALL
  WITH supplier
  WHERE $by = 'home'
  RETURN supplier.country AS country, [] AS stakes
  UNION ALL
  WITH supplier
  WHERE $by = 'ultimate-owner'
  CALL (supplier) {
    MATCH up = (owner:Party)-[:HOLDS|IN*0..20]->(supplier)
    WHERE all(step IN nodes(up) WHERE NOT step:Stake OR ((step.control = 'subsidiary' OR step.shareMin > 0.5) AND step.validFrom <= date($validAt) AND step.validTo > date($validAt)
          AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
          AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases))))
    WITH DISTINCT owner
    WHERE NOT EXISTS {
      (:Party)-[:HOLDS]->(step:Stake)-[:IN]->(owner)
      WHERE (step.control = 'subsidiary' OR step.shareMin > 0.5) AND step.validFrom <= date($validAt) AND step.validTo > date($validAt)
        AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
        AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases))
    }
    RETURN collect(owner) AS owners
  }
  UNWIND CASE WHEN size(owners) = 0 THEN [null] ELSE owners END AS owner
  CALL (supplier, owner) {
    WITH supplier, owner
    WHERE owner <> supplier
    MATCH chain = shortestPath((owner)-[:HOLDS|IN*1..20]->(supplier))
    WHERE all(step IN nodes(chain) WHERE NOT step:Stake OR ((step.control = 'subsidiary' OR step.shareMin > 0.5) AND step.validFrom <= date($validAt) AND step.validTo > date($validAt)
          AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
          AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases))))
    RETURN collect([step IN nodes(chain) WHERE step:Stake | step.id]) AS stakes
  }
  RETURN owner.country AS country, coalesce(head(stakes), []) AS stakes
}
WITH supplier, collect({country: country, because: [contract] + stakes}) AS places
WITH supplier, CASE WHEN any(place IN places WHERE place.country IS NOT NULL) THEN [place IN places WHERE place.country IS NOT NULL] ELSE places END AS places
UNWIND places AS place
WITH supplier, place.country AS country, min(place.because) AS because
ORDER BY because
WITH country, count(supplier) AS suppliers, reduce(facts = [], each IN collect(because)[0..100] | facts + [fact IN each WHERE NOT fact IN facts]) AS facts
WITH collect({country: country, suppliers: suppliers, facts: facts}) AS places, sum(CASE WHEN country IS NULL THEN 0.0 ELSE toFloat(suppliers) END) AS known
UNWIND places AS place
RETURN place.country AS country, place.suppliers AS suppliers,
  CASE WHEN place.country IS NULL THEN null ELSE round(place.suppliers / known, 4) END AS shareOfSuppliers,
  CASE WHEN known = 0 THEN null ELSE round(reduce(index = 0.0, each IN places | index + CASE WHEN each.country IS NULL THEN 0.0 ELSE (each.suppliers / known) ^ 2 END), 4) END AS concentration,
  place.facts AS facts
ORDER BY suppliers DESC, country
LIMIT toInteger($limit)
