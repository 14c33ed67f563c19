// Was a sum that is stated in two currencies converted at a rate of its time?
// The bands are the lowest and the highest market rate of each year, rounded outwards, and 1% more on either side for sums
// that are rounded. A fact is judged by the years from its date to its first publication; a year without a band is not judged.
MATCH (fact:Fact)
UNWIND [key IN keys(fact) WHERE key ENDS WITH 'OtherCurrency' | left(key, size(key) - 13)] AS name
UNWIND [
  {per: 'USD', of: 'JPY', bands: {y2020: [101, 113], y2021: [102, 116], y2022: [113, 152], y2023: [127, 152], y2024: [139, 162], y2025: [139, 159]}},
  {per: 'EUR', of: 'JPY', bands: {y2020: [114, 128], y2021: [125, 135], y2022: [124, 149], y2023: [137, 165], y2024: [154, 176], y2025: [154, 185]}},
  {per: 'EUR', of: 'USD', bands: {y2020: [1.06, 1.24], y2021: [1.11, 1.24], y2022: [0.95, 1.15], y2023: [1.04, 1.13], y2024: [1.03, 1.13], y2025: [1.01, 1.2]}}
] AS pair
WITH fact, name, pair, CASE WHEN fact[name + 'Currency'] = pair.of THEN fact[name] / fact[name + 'Other'] ELSE fact[name + 'Other'] / fact[name] END AS rate,
  CASE WHEN fact.validFrom.year > 1 THEN fact.validFrom.year ELSE fact.validFromLatest.year END AS first,
  CASE WHEN fact.firstPublished.year < 9999 AND fact.firstPublished > fact.validFromLatest THEN fact.firstPublished.year ELSE fact.validFromLatest.year END AS last
WHERE [fact[name + 'Currency'], fact[name + 'OtherCurrency']] IN [[pair.of, pair.per], [pair.per, pair.of]] AND last - first < 100
  AND EXISTS {
    (fact)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH fact, pair, rate, first, last, [year IN range(first, last) | pair.bands['y' + toString(year)]] AS bands
WHERE size(bands) > 0 AND all(band IN bands WHERE band IS NOT NULL)
WITH fact, pair, rate, first, last, reduce(low = bands[0][0], band IN bands | CASE WHEN band[0] < low THEN band[0] ELSE low END) AS low,
  reduce(high = bands[0][1], band IN bands | CASE WHEN band[1] > high THEN band[1] ELSE high END) AS high
WHERE rate < 0.99 * low OR rate > 1.01 * high
RETURN 'implied exchange rate' AS rule, fact.id AS subject,
  'implies ' + toString(round(rate, 2)) + ' ' + pair.of + ' per ' + pair.per + ', where the market had ' + toString(low) + ' to ' + toString(high)
    + ' in ' + toString(first) + CASE WHEN last > first THEN ' to ' + toString(last) ELSE '' END AS finding
ORDER BY subject, finding
