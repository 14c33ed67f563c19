// Which plants were cancelled, suspended or closed?
// $country: where they were to be
// $firm: who was to run them, with its group
MATCH (plant:Plant)
WHERE $country IS NULL OR plant.country = $country
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
WITH plant, word
WHERE word.status IN ['cancelled', 'suspended', 'closed']
CALL (plant) {
  OPTIONAL MATCH (operator:Firm)-[:RUNS]->(operation:Operation)-[:OF]->(plant)
    WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
      AND EXISTS {
      (operation)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH operator, operation
  ORDER BY operator.name, operator.id, operation.id
  RETURN collect(DISTINCT operator) AS operators, collect(operation.id) AS operations
}
WITH plant, word, operators, operations
WHERE $firm IS NULL OR any(operator IN operators WHERE operator.id IN $firmGroup)
CALL (plant) {
  OPTIONAL MATCH (earlier:PlantStatus)-[:OF]->(plant)
    WHERE earlier.plannedStart IS NOT NULL AND earlier.validFrom <= date($validAt)
      AND EXISTS {
      (earlier)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  RETURN earlier
  ORDER BY earlier.validFrom DESC, earlier.id
  LIMIT 1
}
CALL (plant, word) {
  OPTIONAL MATCH (because:PlantStatus {status: word.status})-[:OF]->(plant)
    WHERE word.reason IS NULL AND because.reason IS NOT NULL AND because.validFrom <= date($validAt)
      AND EXISTS {
      (because)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  RETURN because
  ORDER BY because.validFrom DESC, because.id
  LIMIT 1
}
CALL (plant) {
  OPTIONAL MATCH (plant)<-[:IN]-(investment:Investment)-[said:STATED_IN]->(source:Source)
    WHERE investment.validFrom <= date($validAt) AND investment.validTo > date($validAt)
      AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH investment, min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
  RETURN investment
  ORDER BY grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, investment.id
  LIMIT 1
}
CALL (plant) {
  OPTIONAL MATCH (plant)<-[:FOR]-(subsidy:Subsidy)-[said:STATED_IN]->(source:Source)
    WHERE subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
      AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH subsidy, min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
  RETURN subsidy
  ORDER BY grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, subsidy.id
  LIMIT 1
}
WITH *, COUNT { (investment)-[:IN]->(:Plant) } > 1 AS investmentShared, COUNT { (subsidy)-[:FOR]->(:Plant) } > 1 AS subsidyShared
RETURN plant.name AS plant, plant.id AS plantId, [operator IN operators | operator.name] AS operators, [operator IN operators | operator.id] AS operatorIds,
  word.status AS status, coalesce(word.validFromStated, toString(word.validFrom)) AS since, coalesce(word.reason, because.reason) AS reason,
  coalesce(word.plannedStart, earlier.plannedStart) AS plannedStart,
  CASE WHEN investmentShared THEN null ELSE investment.amount END AS investment, investment.amountCurrency AS investmentCurrency, CASE WHEN investmentShared THEN 'up-to' ELSE investment.amountQualifier END AS investmentQualifier, CASE WHEN investmentShared THEN 0.0 ELSE investment.amountMin END AS investmentMin, investment.amountMax AS investmentMax,
  CASE WHEN investmentShared THEN null ELSE investment.amountOther END AS investmentOther, investment.amountOtherCurrency AS investmentOtherCurrency, CASE WHEN investment.amount >= investment.amountOther THEN round(investment.amount / investment.amountOther, 2) ELSE round(investment.amountOther / investment.amount, 2) END AS investmentImpliedRate,
  CASE WHEN subsidyShared THEN null ELSE subsidy.amount END AS subsidy, subsidy.amountCurrency AS subsidyCurrency, CASE WHEN subsidyShared THEN 'up-to' ELSE subsidy.amountQualifier END AS subsidyQualifier, CASE WHEN subsidyShared THEN 0.0 ELSE subsidy.amountMin END AS subsidyMin, subsidy.amountMax AS subsidyMax,
  CASE WHEN subsidyShared THEN null ELSE subsidy.amountOther END AS subsidyOther, subsidy.amountOtherCurrency AS subsidyOtherCurrency, CASE WHEN subsidy.amount >= subsidy.amountOther THEN round(subsidy.amount / subsidy.amountOther, 2) ELSE round(subsidy.amountOther / subsidy.amount, 2) END AS subsidyImpliedRate,
  plant.country AS country, date($validAt) < word.validFromLatest AS whenUncertain,
  operations + [id IN [word.id, earlier.id, because.id, investment.id, subsidy.id] WHERE id IS NOT NULL] AS facts
ORDER BY status, plant
LIMIT toInteger($limit)
