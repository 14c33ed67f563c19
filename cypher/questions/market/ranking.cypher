// Who leads a market?
// $product: what makes the market, with its narrower products
// $period: the time that was counted, or a longer one that holds it
MATCH (firm:Firm)<-[:OF]-(share:MarketShare)-[:IN]->(product:Product)
WHERE product.id IN $productTree AND share.periodFrom >= date($periodFrom) AND share.periodUntil <= date($periodUntil)
  AND EXISTS {
    (share)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (share)-[:COUNTED_BY]->(countedBy:Firm)
RETURN share.rank AS rank, firm.name AS firm, firm.id AS firmId, firm.country AS country, share.percent AS percent,
  share.amount AS amount, share.amountUnit AS unit, share.measure AS measure, share.inARow AS inARow, share.period AS period, product.name AS product, product.id AS productId,
  countedBy.name AS countedBy, countedBy.id AS countedById, [share.id] AS facts
ORDER BY period, product, countedBy, coalesce(rank, 1000), percent DESC, amount DESC, firm, share.id
LIMIT toInteger($limit)
