// Which firms does a firm hold, in whole or in part?
// $firm: the firm, with its group
MATCH (owner:Firm)-[:HOLDS]->(stake:Stake)-[:IN]->(held:Firm)
WHERE owner.id IN $firmGroup AND held.id <> $firm AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN held.name AS firm, held.id AS firmId, owner.name AS owner, owner.id AS ownerId, stake.share AS share, stake.shareMin AS shareMin, stake.shareMax AS shareMax,
  stake.control AS control, date($validAt) < stake.validFromLatest OR date($validAt) >= stake.validToEarliest AS whenUncertain, [stake.id] AS facts
ORDER BY ownerId <> $firm, coalesce(shareMin, 0.0) DESC, firm, owner, stake.id
LIMIT toInteger($limit)
