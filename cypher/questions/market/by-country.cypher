// From which countries are the largest firms of a market?
// $product: what makes the market, with its narrower products
// $period: the time that was counted, or a longer one that holds it
// $top: how many of the largest firms are looked at
MATCH (share:MarketShare)-[:IN]->(product:Product)
WHERE product.id IN $productTree AND share.periodFrom >= date($periodFrom) AND share.periodUntil <= date($periodUntil)
  AND EXISTS {
    (share)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
MATCH (share)-[:OF]->(holder:Firm|Country)
OPTIONAL MATCH (share)-[:COUNTED_BY]->(countedBy:Firm)
WITH share, holder, product, countedBy
ORDER BY share.id
WITH product, share.period AS period, countedBy, holder, min(share.rank) AS rank, max(share.percent) AS percent, max(share.amount) AS amount,
  min(CASE WHEN share.top = toInteger($top) THEN share.count END) AS stated,
  min(CASE WHEN holder:Country AND share.top = toInteger($top) THEN share.percent END) AS percentStated,
  collect(CASE WHEN holder:Firm OR share.top = toInteger($top) THEN share.id END) AS facts
ORDER BY coalesce(rank, 1000), coalesce(percent, -1.0) DESC, coalesce(amount, -1.0) DESC, holder.id
WITH product, period, countedBy, collect({holder: holder, isFirm: holder:Firm, rank: rank, percent: percent, stated: stated, percentStated: percentStated, facts: facts}) AS holders
WITH product, period, countedBy, holders, [one IN holders WHERE one.isFirm] AS firms
WITH product, period, countedBy, [one IN holders WHERE NOT one.isFirm] + [place IN range(0, size(firms) - 1)
  WHERE coalesce(firms[place].rank, place + 1) <= toInteger($top) AND firms[place].holder.country IS NOT NULL | firms[place]] AS counted
UNWIND counted AS one
WITH product, period, countedBy, one, coalesce(one.holder.code, one.holder.country) AS country
WITH product, period, countedBy, country, max(one.stated) AS firmsStated, collect(CASE WHEN one.isFirm THEN one.holder END) AS firms, max(one.percentStated) AS percent,
  sum(CASE WHEN one.isFirm THEN one.percent END) AS summed, count(CASE WHEN one.isFirm THEN one.percent END) AS summands, collect(one.facts) AS lists
WITH product, period, countedBy, country, firmsStated, firms, percent, summed, summands, reduce(all = [], list IN lists | all + list) AS facts
WHERE size(facts) > 0
RETURN country AS country, firmsStated AS firmsStated, size(firms) AS firmsCounted, percent AS percent, CASE WHEN summands > 0 THEN round(summed, 4) END AS percentCounted,
  [firm IN firms | firm.name] AS firms, [firm IN firms | firm.id] AS firmIds, product.name AS product, product.id AS productId, period AS period,
  countedBy.name AS countedBy, countedBy.id AS countedById, facts AS facts
ORDER BY period, productId, countedById, coalesce(firmsStated, 0) DESC, firmsCounted DESC, country
LIMIT toInteger($limit)
