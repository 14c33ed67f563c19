// Do the owners of a firm hold more than all of it?
// Half a percent more is allowed, as shares are rounded. Where sources disagree about a stake, the least counts.
MATCH (owner:Party)-[:HOLDS]->(stake:Stake)-[:IN]->(firm:Firm)
WHERE stake.shareMin IS NOT NULL AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
  AND EXISTS {
    (stake)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH firm, owner, coalesce(stake.ref, '') AS ref, min(stake.shareMin) AS share
WITH firm, count(DISTINCT owner) AS owners, sum(share) AS shares
WHERE shares > 1.005
RETURN 'owners over 100 percent' AS rule, firm.id AS subject, 'the stakes of ' + toString(owners) + CASE owners WHEN 1 THEN ' owner' ELSE ' owners' END + ' add up to ' + toString(round(100 * shares, 2)) + '%' AS finding
ORDER BY subject, finding
