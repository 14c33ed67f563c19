// Which subsidies sit on plants that were cancelled, suspended or closed?
MATCH money = (grantor:Party)-[:GRANTS]->(subsidy:Subsidy)-[:FOR]->(plant:Plant)
WHERE ($grantor IS NULL OR grantor.id = $grantor) AND ($country IS NULL OR plant.country = $country)
  AND subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
  AND EXISTS {
    (subsidy)-[said:STATED_IN]->(source:Source)
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
WITH subsidy, plant, money, status, word
WHERE word.status IN ['cancelled', 'suspended', 'closed']
OPTIONAL MATCH paid = (subsidy)-[:TO]->(:Firm)
RETURN money AS money, paid AS paid, status AS status
ORDER BY plant.name, subsidy.id
LIMIT toInteger($limit)
