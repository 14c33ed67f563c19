// How much capacity is documented in a country, by status?
// $country: where
// $product: what is made, with its narrower products
MATCH (capacity:Capacity)-[:OF]->(:Plant {country: $country})
WITH DISTINCT capacity
WHERE capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
  AND EXISTS {
    (capacity)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (capacity)-[:FOR]->(product:Product)
WITH capacity, product
WHERE $product IS NULL OR product IS NULL OR product.id IN $productTree
MATCH (capacity)-[:OF]->(plant:Plant {country: $country})
CALL (plant) {
  OPTIONAL MATCH (word:PlantStatus)-[:OF]->(plant)
    WHERE word.validFrom <= date($validAt)
      AND EXISTS {
      (word)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  RETURN word
  ORDER BY word.validFrom DESC, word.validFromLatest DESC, word.id
  LIMIT 1
}
WITH capacity, plant, word
ORDER BY plant.id
WITH capacity, COUNT { (capacity)-[:OF]->(:Plant) } AS sites, coalesce(word.status, 'not documented') AS status, collect(DISTINCT plant) AS plants,
  collect(word.id) AS words
WITH status, capacity, plants, words, size(plants) < sites AS undivided
ORDER BY capacity.id
WITH status, capacity.amountUnit AS unit, collect(plants) AS nested, sum(CASE WHEN undivided THEN 0.0 ELSE capacity.amountMin END) AS least,
  sum(capacity.amountMax) AS most, collect(capacity.id) AS capacities, collect(words) AS wordings
WITH status, unit, least, most, capacities, wordings, reduce(all = [], some IN nested | all + [one IN some WHERE NOT one IN all]) AS plants
RETURN status AS status, [plant IN plants | plant.name] AS plants, [plant IN plants | plant.id] AS plantIds,
  CASE WHEN least = most THEN most ELSE null END AS capacity, least AS capacityMin, most AS capacityMax, unit AS capacityUnit,
  'exact' AS capacityQualifier, reduce(all = capacities, some IN wordings | all + some) AS facts
ORDER BY status, capacityUnit
LIMIT toInteger($limit)
