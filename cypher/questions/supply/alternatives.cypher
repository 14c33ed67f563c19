// Who else makes a product, or is to make it, and where?
// $product: what is made, with its narrower products
// $country: where the plant is to stand
// $availableBy: the day by which the plant operates or may have started
// $without: firms with their groups, plants and countries (country:CN) that are to be left out
CALL {
  MATCH (product:Product)<-[:MAKES]-(production:Production)-[:OF]->(plant:Plant)
  WHERE product.id IN $productTree AND production.validFrom <= date($validAt) AND production.validTo > date($validAt)
    AND EXISTS {
      (production)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  OPTIONAL MATCH (firm:Firm)-[:RUNS]->(operation:Operation)-[:OF]->(plant)
    WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
      AND EXISTS {
        (operation)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  RETURN firm, plant, product, [fact IN [production, operation] WHERE fact IS NOT NULL] AS facts
  UNION ALL
  MATCH (product:Product)<-[:OF]-(contract:SupplyContract)<-[:SUPPLIES]-(firm:Firm)
  WHERE product.id IN $productTree AND contract.validFrom <= date($validAt) AND contract.validTo > date($validAt) AND NOT coalesce(contract.stage, '') IN ['ended', 'cancelled']
    AND EXISTS {
      (contract)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  OPTIONAL MATCH (contract)-[:FROM]->(plant:Plant)
  RETURN firm, plant, product, [contract] AS facts
}
UNWIND facts AS fact
WITH firm, plant, product, fact
ORDER BY product.name, fact.id
WITH firm, plant, collect(DISTINCT product) AS products, collect(DISTINCT fact) AS facts
WHERE ($country IS NULL OR plant.country = $country)
  AND NOT coalesce(firm.id IN $withoutGroup, false) AND NOT coalesce(plant.id IN $withoutIds, false)
  AND NOT coalesce('country:' + coalesce(plant.country, firm.country) IN $withoutIds, false)
CALL (plant) {
  OPTIONAL MATCH (word:PlantStatus)-[:OF]->(plant)
    WHERE word.validFrom <= date($validAt)
      AND EXISTS {
        (word)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  RETURN word
  ORDER BY word.validFrom DESC, word.validFromLatest DESC, word.id
  LIMIT 1
}
CALL (plant, word) {
  MATCH (plant)<-[:OF]-(dated:PlantStatus {status: word.status})-[said:STATED_IN]->(source:Source)
  WHERE dated.plannedStart IS NOT NULL AND dated.validFrom <= date($validAt)
    AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
    AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH dated, min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
  ORDER BY grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, dated.id
  WITH collect(dated) AS best
  RETURN head([one IN best WHERE none(later IN best WHERE later.validFrom > one.validFromLatest)]) AS start
}
WITH firm, plant, products, facts, word, start
WHERE NOT coalesce(word.status, '') IN ['suspended', 'cancelled', 'closed']
  AND ($availableBy IS NULL OR coalesce(word.status, '') = 'operating' OR start.plannedStartFrom <= date($availableBy)
    OR any(fact IN facts WHERE fact.stage = 'delivering'))
CALL (plant) {
  OPTIONAL MATCH (capacity:Capacity)-[:OF]->(plant)
    WHERE capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
      AND EXISTS {
        (capacity)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  RETURN capacity, COUNT { (capacity)-[:OF]->(:Plant) } > 1 AS undivided
  ORDER BY coalesce(nullIf(capacity.firstPublished, date('9999-12-31')), date('0001-01-01')) DESC, capacity.id
  LIMIT 1
}
RETURN firm.name AS firm, firm.id AS firmId, plant.name AS plant, plant.id AS plantId,
  [product IN products | product.name] AS products, [product IN products | product.id] AS productIds,
  plant.country AS country, word.status AS status, start.plannedStart AS plannedStart,
  CASE WHEN undivided THEN null ELSE capacity.amount END AS capacity, CASE WHEN undivided THEN 0.0 ELSE capacity.amountMin END AS capacityMin,
  capacity.amountMax AS capacityMax, capacity.amountUnit AS capacityUnit, capacity.amountQualifier AS capacityQualifier,
  coalesce(word.status <> 'operating' AND start.plannedStartUntil <= date($validAt), false) AS overdue,
  all(fact IN facts WHERE date($validAt) < fact.validFromLatest OR date($validAt) >= fact.validToEarliest) OR coalesce(word.status <> 'operating' AND start.plannedStartUntil > date($availableBy) + duration('P1D'), false) AS whenUncertain,
  [fact IN facts[0..20] | fact.id] + [fact IN [word, nullIf(start, word), capacity] WHERE fact IS NOT NULL | fact.id] AS facts
ORDER BY firm, firmId, plant, plantId
LIMIT toInteger($limit)
