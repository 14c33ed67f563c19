// Which of these things were described here by then, and spoken of?
// $ids: ids of things of any kind
// $spoken: whether a fact about it must hold, too: on $validAt, as published by $reportedBy
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE EXISTS {
    MATCH (thing)<-[:MERGED_INTO*0..1]-(:Thing)-[described:DESCRIBED_IN]->(:Case)
    WHERE described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt)
      AND ($cases IS NULL OR described.case IN $cases)
  }
  AND (NOT $spoken
    OR EXISTS {
      MATCH (thing)-[:!STATED_IN]-(fact:Fact)-[said:STATED_IN]->(source:Source)
      WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
        AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
    OR EXISTS {
      MATCH (fact:Fact)-[said:STATED_IN]->(thing)
      WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
        AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND thing.publishedBy <= date($reportedBy) AND ($cases IS NULL OR said.case IN $cases)
    })
RETURN id
ORDER BY id
