// Which joint ventures does a firm have?
MATCH (firm:Firm)-[:RUNS|HOLDS]->(held:Operation|Stake)-[:OF|IN]->(venture:Plant|Firm)
WHERE firm.id IN $firmGroup AND (held.jointly OR held.control = 'joint' OR held.share = 0.5)
WITH DISTINCT venture
MATCH side = (partner:Party)-[:RUNS|HOLDS]->(joint:Operation|Stake)-[:OF|IN]->(venture)
WHERE (joint:Stake OR joint.jointly) AND joint.validFrom <= date($validAt) AND joint.validTo > date($validAt)
  AND EXISTS {
    (joint)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH run = (venture)-[:RUNS]->(operation:Operation)-[:OF]->(:Plant)
  WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
    AND EXISTS {
      (operation)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
RETURN side AS side, run AS run
ORDER BY venture.name, partner.name, joint.id
LIMIT toInteger($limit)
