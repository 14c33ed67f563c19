// Who led a market, and how often in a row?
// $product: what makes the market, with its narrower products
MATCH (firm:Firm)<-[:OF]-(share:MarketShare)-[:IN]->(product:Product)
WHERE product.id IN $productTree
  AND EXISTS {
    (share)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (share)-[:COUNTED_BY]->(countedBy:Firm)
WITH share, firm, product, countedBy
ORDER BY share.id
WITH product, countedBy, share.period AS period, share.periodFrom AS first, share.periodUntil AS until, firm, min(share.rank) AS rank, max(share.percent) AS percent,
  max(share.amount) AS amount, max(share.inARow) AS inARow, collect(share.id) AS facts
WITH product, countedBy, period, first, until, collect({firm: firm, rank: rank, percent: percent, amount: amount, inARow: inARow, facts: facts}) AS firms
WITH product, countedBy, period, first, until, firms,
  reduce(most = null, one IN firms | CASE WHEN most IS NULL OR one.percent > most THEN one.percent ELSE most END) AS mostPercent,
  reduce(most = null, one IN firms | CASE WHEN most IS NULL OR one.amount > most THEN one.amount ELSE most END) AS mostAmount
WITH product, countedBy, period, first, until, mostPercent, mostAmount, firms, any(one IN firms WHERE one.rank = 1) AS ranked
UNWIND [one IN firms WHERE CASE WHEN ranked THEN one.rank = 1 WHEN mostPercent IS NOT NULL THEN one.percent = mostPercent ELSE one.amount = mostAmount END] AS leader
WITH product, countedBy, collect({period: period, first: first, until: until, firm: leader.firm, percent: leader.percent, inARow: leader.inARow, facts: leader.facts}) AS led
UNWIND led AS leader
CALL (leader, led) {
  UNWIND [one IN led WHERE one.firm = leader.firm AND one.until <= leader.first] + [null] AS earlier
  WITH leader.first AS first, earlier
  ORDER BY earlier.until DESC, earlier.first
  WITH first, collect(earlier) AS earlierFirst
  RETURN reduce(row = {first: first, times: 1, facts: []}, one IN earlierFirst |
    CASE WHEN one.until = row.first THEN {first: one.first, times: row.times + 1, facts: row.facts + one.facts} ELSE row END) AS run
}
WITH product, countedBy, leader, leader.firm AS firm, run
RETURN leader.period AS period, firm.name AS firm, firm.id AS firmId, leader.percent AS percent, leader.inARow AS inARowStated, run.times AS inARowCounted,
  product.name AS product, product.id AS productId, countedBy.name AS countedBy, countedBy.id AS countedById, leader.facts + run.facts AS facts
ORDER BY productId, countedById, leader.first, leader.until, firm
LIMIT toInteger($limit)
