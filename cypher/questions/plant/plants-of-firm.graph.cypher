// Which plants does a firm run, own, pay for or buy from?
MATCH part = (firm:Firm)-[:RUNS|INVESTS|TO]-(fact:Operation|Investment|Subsidy|SupplyContract)-[:OF|IN|FOR|FROM]->(plant:Plant)
WHERE firm.id IN $firmGroup AND (NOT fact:SupplyContract OR EXISTS { (fact)-[:TO]->(firm) })
  AND fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
  AND EXISTS {
    (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
CALL (plant) {
  OPTIONAL MATCH status = (word:PlantStatus)-[:OF]->(plant)
    WHERE word.validFrom <= date($validAt)
      AND EXISTS {
        (word)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  RETURN status, word
  ORDER BY word.validFrom DESC, word.validFromLatest DESC, word.id
  LIMIT 1
}
OPTIONAL MATCH goods = (production:Production)-[:OF]->(plant)
  WHERE production.validFrom <= date($validAt) AND production.validTo > date($validAt)
    AND EXISTS {
      (production)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
OPTIONAL MATCH made = (production)-[:MAKES]->(:Product)
RETURN part AS part, status AS status, goods AS goods, made AS made
ORDER BY plant.name, fact.id, production.id
LIMIT toInteger($limit)
