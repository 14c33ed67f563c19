// Which firms belong to the group of a firm?
MATCH (firm:Firm)
WHERE firm.id IN $firmGroup
MATCH holding = (owner:Firm)-[:HOLDS]->(stake:Stake)-[:IN]->(firm)
WHERE owner.id IN $firmGroup AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN holding AS holding
ORDER BY firm.name, owner.name, stake.id
LIMIT toInteger($limit)
