// Who owns a firm?
// $firm: the firm, with its group
MATCH (owner:Party)-[:HOLDS]->(stake:Stake)-[:IN]->(held:Firm)
WHERE held.id IN $firmGroup AND NOT owner.id IN $firmGroup AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN owner.name AS firm, owner.id AS firmId, held.name AS held, held.id AS heldId, stake.share AS share, stake.shareMin AS shareMin, stake.shareMax AS shareMax,
  stake.control AS control, date($validAt) < stake.validFromLatest OR date($validAt) >= stake.validToEarliest AS whenUncertain, [stake.id] AS facts
ORDER BY heldId <> $firm, held, coalesce(shareMin, 0.0) DESC, firm, stake.id
LIMIT toInteger($limit)
