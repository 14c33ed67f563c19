// Which plants are considered, planned, being built, operating or given up?
// $status: the last word on them
// $country: where they are
// $product: what they make, with its narrower products
MATCH (plant:Plant)
WHERE ($country IS NULL OR plant.country = $country)
  AND ($product IS NULL OR EXISTS {
    MATCH (plant)<-[:OF]-(production:Production)-[:MAKES]->(product:Product)
    WHERE product.id IN $productTree AND production.validFrom <= date($validAt) AND production.validTo > date($validAt)
      AND EXISTS {
        (production)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  })
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
WITH plant, word
WHERE $status IS NULL OR word.status = $status
CALL (plant, word) {
  MATCH (plant)<-[:OF]-(dated:PlantStatus {status: word.status})-[said:STATED_IN]->(source:Source)
  WHERE dated.plannedStart IS NOT NULL AND dated.validFrom <= date($validAt)
    AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
    AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH dated, min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
  ORDER BY grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, dated.id
  WITH collect(dated) AS best
  RETURN head([one IN best WHERE none(later IN best WHERE later.validFrom > one.validFromLatest)]) AS start
}
CALL (plant) {
  OPTIONAL MATCH (operator:Firm)-[:RUNS]->(operation:Operation)-[:OF]->(plant)
    WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
      AND EXISTS {
      (operation)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH operator, operation
  ORDER BY operator.name, operator.id, operation.id
  RETURN collect(DISTINCT operator) AS operators, collect(operation.id) AS operations
}
CALL (plant) {
  OPTIONAL MATCH (plant)<-[:OF]-(capacity:Capacity)-[said:STATED_IN]->(source:Source)
    WHERE capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
      AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH capacity, min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
  RETURN capacity
  ORDER BY grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, capacity.id
  LIMIT 1
}
CALL (plant, word, operations, capacity) {
  OPTIONAL MATCH (plant)--(other:Fact)
    WHERE word IS NULL AND operations = [] AND capacity IS NULL AND other.validFrom <= date($validAt)
      AND EXISTS {
      (other)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  RETURN other
  ORDER BY other.id
  LIMIT 1
}
WITH *, COUNT { (capacity)-[:OF]->(:Plant) } > 1 AS undivided,
  operations + [fact IN [word, nullIf(start, word), capacity, other] WHERE fact IS NOT NULL | fact.id] AS facts
WHERE facts <> []
RETURN plant.name AS plant, plant.id AS plantId, [operator IN operators | operator.name] AS operators, [operator IN operators | operator.id] AS operatorIds,
  word.status AS status, coalesce(word.validFromStated, toString(word.validFrom)) AS since, start.plannedStart AS plannedStart,
  CASE WHEN undivided THEN null ELSE capacity.amount END AS capacity, CASE WHEN undivided THEN 0.0 ELSE capacity.amountMin END AS capacityMin,
  capacity.amountMax AS capacityMax, capacity.amountUnit AS capacityUnit, capacity.amountQualifier AS capacityQualifier,
  plant.country AS country, coalesce(date($validAt) < word.validFromLatest, false) AS whenUncertain, facts AS facts
ORDER BY status, plant, plantId
LIMIT toInteger($limit)
