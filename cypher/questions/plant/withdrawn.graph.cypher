// Which plants were cancelled, suspended or closed?
MATCH (plant:Plant)
WHERE $country IS NULL OR plant.country = $country
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
WITH plant, word, status
WHERE word.status IN ['cancelled', 'suspended', 'closed']
MATCH part = (plant)<-[:OF|IN|FOR]-(fact:Operation|Investment|Subsidy)<-[:RUNS|INVESTS|GRANTS]-(party:Party)
WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
  AND EXISTS {
    (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
  AND ($firm IS NULL OR EXISTS {
    (operator:Firm)-[:RUNS]->(operation:Operation)-[:OF]->(plant)
    WHERE operator.id IN $firmGroup AND operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
  })
OPTIONAL MATCH paid = (fact)-[:TO]->(:Firm)
RETURN status AS status, part AS part, paid AS paid
ORDER BY word.status, plant.name, fact.id, party.id
LIMIT toInteger($limit)
