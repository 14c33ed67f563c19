// Does a contract come from a plant that was given up before?
MATCH (contract:SupplyContract)-[:FROM]->(plant:Plant)
WHERE contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
  AND (contract.stage IS NULL OR NOT contract.stage IN ['ended', 'cancelled'])
  AND EXISTS {
    (contract)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
CALL (plant) {
  MATCH (word:PlantStatus)-[:OF]->(plant)
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
WITH contract, plant, word
WHERE word.status IN ['cancelled', 'closed'] AND contract.validFrom > word.validFromLatest
RETURN 'contract after withdrawal' AS rule, contract.id AS subject,
  'begins after its plant was given up: ' + plant.name + ' is ' + word.status + ' since ' + coalesce(word.validFromStated, toString(word.validFrom)) AS finding
ORDER BY subject, finding
