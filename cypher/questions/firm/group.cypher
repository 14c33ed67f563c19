// Which firms belong to the group of a firm?
// $firm: the firm, with its group
MATCH (firm:Firm)
WHERE firm.id IN $firmGroup
OPTIONAL MATCH (owner:Firm)-[:HOLDS]->(stake:Stake)-[:IN]->(firm)
  WHERE owner.id IN $firmGroup AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN firm.name AS firm, firm.id AS firmId, owner.name AS owner, owner.id AS ownerId, stake.share AS share, stake.shareMin AS shareMin, stake.shareMax AS shareMax,
  stake.control AS control, coalesce(date($validAt) < stake.validFromLatest OR date($validAt) >= stake.validToEarliest, false) AS whenUncertain,
  [id IN [stake.id] WHERE id IS NOT NULL] AS facts
ORDER BY firmId <> $firm, firm, owner, stake.id
LIMIT toInteger($limit)
