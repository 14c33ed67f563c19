// Is there a plant that nobody is documented to run?
// A part of a plant is run by whoever runs the whole.
MATCH (plant:Plant)
WHERE EXISTS {
  (plant)<-[:OF|IN|FOR|FROM]-(fact:Fact)
  WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
    AND EXISTS {
      (fact)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
}
AND NOT EXISTS {
  (plant)-[:PART_OF*0..5]->(:Plant)<-[:OF]-(operation:Operation)
  WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
    AND EXISTS {
      (operation)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
}
RETURN 'plant without operator' AS rule, plant.id AS subject, 'nobody is documented to run it' AS finding
ORDER BY subject, finding
