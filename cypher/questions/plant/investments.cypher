// Who invests how much in which plants?
// $firm: who invests, with its group
// $country: where the plants are
MATCH (investment:Investment)-[:IN]->(plant:Plant)
WHERE investment.validFrom <= date($validAt) AND investment.validTo > date($validAt)
  AND EXISTS {
    (investment)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
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
WITH investment, plant, word, COUNT { (investment)-[:IN]->(:Plant) } > 1 AS undivided
OPTIONAL MATCH (investor:Firm)-[:INVESTS]->(investment)
WITH investment, plant, word, undivided, investor
ORDER BY investor.name
WITH investment, plant, word, undivided, collect(investor) AS investors
WHERE ($firm IS NULL OR any(investor IN investors WHERE investor.id IN $firmGroup))
  AND ($country IS NULL OR plant.country = $country)
RETURN plant.name AS plant, plant.id AS plantId,
  [investor IN investors | investor.name] AS investors, [investor IN investors | investor.id] AS investorIds,
  CASE WHEN undivided THEN null ELSE investment.amount END AS amount, investment.amountCurrency AS currency,
  CASE WHEN undivided THEN 'up-to' ELSE investment.amountQualifier END AS qualifier,
  CASE WHEN undivided THEN 0.0 ELSE investment.amountMin END AS amountMin, investment.amountMax AS amountMax,
  CASE WHEN undivided THEN null ELSE investment.amountOther END AS otherAmount, CASE WHEN undivided THEN null ELSE investment.amountOtherCurrency END AS otherCurrency,
  CASE WHEN undivided THEN null WHEN investment.amount >= investment.amountOther THEN round(investment.amount / investment.amountOther, 2)
    ELSE round(investment.amountOther / investment.amount, 2) END AS impliedRate,
  undivided AS undivided, word.status AS status, date($validAt) < investment.validFromLatest OR date($validAt) >= investment.validToEarliest AS whenUncertain,
  [investment.id] + [id IN [word.id] WHERE id IS NOT NULL] AS facts
ORDER BY plant, currency, amount DESC, investment.id
LIMIT toInteger($limit)
