// Is a subsidy larger than all that is documented as invested in the same plants?
// Every round of investment counts, and "up to" by its bound.
MATCH (subsidy:Subsidy)-[:FOR]->(plant:Plant)
WHERE subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
  AND EXISTS {
    (subsidy)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH subsidy, plant
ORDER BY plant.id
WITH subsidy, collect(plant.id) AS plants, CASE subsidy.amountQualifier WHEN 'up-to' THEN subsidy.amountMax ELSE subsidy.amountMin END AS granted
MATCH (investment:Investment)-[:IN]->(:Plant {id: head(plants)})
WHERE investment.amountCurrency = subsidy.amountCurrency AND investment.validFrom <= date($validAt) AND investment.validTo > date($validAt)
  AND EXISTS {
    (investment)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH subsidy, granted, plants, investment, COLLECT { MATCH (investment)-[:IN]->(plant:Plant) RETURN plant.id AS id ORDER BY id } AS investedIn
WHERE investedIn = plants
WITH subsidy, granted, collect(investment) AS investments
WHERE all(investment IN investments WHERE investment.amountMax < granted)
  AND reduce(total = 0.0, investment IN investments | total + investment.amountMax) < granted
RETURN 'subsidy above investment' AS rule, subsidy.id AS subject,
  'is larger than what is documented as invested: ' + reduce(titles = head(investments).title, investment IN tail(investments) | titles + ', ' + investment.title) AS finding
ORDER BY subject, finding
