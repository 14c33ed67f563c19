// Which targets are set?
// $setter: who aims
MATCH (setter:Party)-[:SETS]->(target:Target)
WHERE ($setter IS NULL OR setter.id = $setter) AND target.validFrom <= date($validAt) AND target.validTo > date($validAt)
  AND EXISTS {
    (target)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (target)-[:FOR]->(product:Product)
RETURN setter.name AS setter, setter.id AS setterId, target.metric AS metric, target.amount AS value, target.amountUnit AS unit,
  target.amountQualifier AS qualifier, target.amountMin AS valueMin, target.amountMax AS valueMax, target.country AS country, target.region AS region,
  product.name AS product, product.id AS productId, target.definition AS definition, target.deadline AS deadline,
  CASE WHEN target.baselineUnit = target.amountUnit THEN target.baseline END AS baseline,
  target.baselineAt AS baselineAt, target.id AS target, date($validAt) < target.validFromLatest OR date($validAt) >= target.validToEarliest AS whenUncertain, [target.id] AS facts
ORDER BY setter, metric, deadline, target
LIMIT toInteger($limit)
