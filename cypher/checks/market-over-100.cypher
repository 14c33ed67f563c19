// Do the shares of one market add up to more than all of it?
// Half a percent more is allowed, as shares are rounded. Where sources disagree about a share, the least counts.
MATCH (holder:Thing)<-[:OF]-(share:MarketShare)-[:IN]->(product:Product)
WHERE share.percentMin IS NOT NULL
  AND EXISTS {
    (share)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (share)-[:COUNTED_BY]->(countedBy:Firm)
WITH product, share.period AS period, share.measure AS measure, countedBy, holder:Firm AS firms, holder, min(share.percentMin) AS percent
WITH product, period, measure, countedBy, firms, count(holder) AS holders, sum(percent) AS percents
WHERE percents > 100.5
RETURN 'market over 100 percent' AS rule, product.id AS subject,
  'the shares of ' + toString(holders) + CASE WHEN firms THEN ' firms' ELSE ' countries' END + ' in ' + period + coalesce(', counted by ' + countedBy.name, '')
    + ', add up to ' + toString(round(percents, 2)) + '%' AS finding
ORDER BY subject, finding
