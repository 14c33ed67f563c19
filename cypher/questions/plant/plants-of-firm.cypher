// Which plants does a firm run, own, pay for or buy from?
// $firm: the firm, with its group
CALL {
  MATCH (firm:Firm)-[:RUNS]->(fact:Operation)-[:OF]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  RETURN firm, plant, fact, null AS stake, fact.jointly AS jointly,
    CASE WHEN fact.jointly THEN 'joint-operator' WHEN firm.id = $firm THEN 'operator' ELSE 'owner-of-operator' END AS role
  UNION
  MATCH (owner:Firm)-[:HOLDS]->(stake:Stake)-[:IN]->(firm:Firm)-[:RUNS]->(fact:Operation)-[:OF]->(plant:Plant)
  WHERE owner.id IN $firmGroup AND NOT firm.id IN $firmGroup
  RETURN firm, plant, fact, stake, fact.jointly AS jointly, 'owner-of-operator' AS role
  UNION
  MATCH (firm:Firm)-[:INVESTS]->(fact:Investment)-[:IN]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  RETURN firm, plant, fact, null AS stake, null AS jointly, 'investor' AS role
  UNION
  MATCH (firm:Firm)<-[:TO]-(fact:Subsidy)-[:FOR]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  RETURN firm, plant, fact, null AS stake, null AS jointly, 'subsidised' AS role
  UNION
  MATCH (firm:Firm)<-[:TO]-(fact:SupplyContract)-[:FROM]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  RETURN firm, plant, fact, null AS stake, null AS jointly, 'buyer-from' AS role
}
WITH firm, plant, fact, stake, jointly, role
WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
  AND EXISTS {
    (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
  AND (stake IS NULL OR (stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }))
WITH firm, plant, role, jointly, fact, stake
ORDER BY fact.id, stake.id
WITH firm, plant, role, jointly, collect(fact.id) + collect(stake.id) AS facts,
  any(uncertain IN collect(date($validAt) < fact.validFromLatest OR date($validAt) >= fact.validToEarliest) WHERE uncertain) AS whenUncertain
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
CALL (plant) {
  OPTIONAL MATCH (production:Production)-[:OF]->(plant)
    WHERE production.validFrom <= date($validAt) AND production.validTo > date($validAt)
      AND EXISTS {
        (production)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  OPTIONAL MATCH (production)-[:MAKES]->(product:Product)
  RETURN production, product
}
RETURN plant.name AS plant, plant.id AS plantId, firm.name AS firm, firm.id AS firmId, role AS role, jointly AS jointly, word.status AS status,
  product.name AS product, product.id AS productId, start.plannedStart AS plannedStart,
  CASE WHEN undivided THEN null ELSE capacity.amount END AS capacity, CASE WHEN undivided THEN 0.0 ELSE capacity.amountMin END AS capacityMin,
  capacity.amountMax AS capacityMax, capacity.amountUnit AS capacityUnit, capacity.amountQualifier AS capacityQualifier,
  plant.country AS country, plant.region AS region, whenUncertain AS whenUncertain,
  [id IN facts + [word.id, nullIf(start.id, word.id), capacity.id, production.id] WHERE id IS NOT NULL] AS facts
ORDER BY plant, firm, role, product
LIMIT toInteger($limit)
