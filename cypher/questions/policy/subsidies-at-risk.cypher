// Which subsidies sit on plants that were cancelled, suspended or closed?
// $grantor: who pays
// $country: where the plants were to be
MATCH (grantor:Party)-[:GRANTS]->(subsidy:Subsidy)-[:FOR]->(plant:Plant)
WHERE ($grantor IS NULL OR grantor.id = $grantor) AND ($country IS NULL OR plant.country = $country) AND subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
  AND EXISTS {
    (subsidy)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
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
WITH grantor, subsidy, plant, word
WHERE word.status IN ['cancelled', 'suspended', 'closed']
OPTIONAL MATCH (subsidy)-[:TO]->(recipient:Firm)
WITH grantor, subsidy, recipient, plant, word
ORDER BY plant.name
WITH grantor, subsidy, recipient, collect(plant) AS plants, collect(word) AS words
CALL (subsidy) {
  MATCH (subsidy)-[said:STATED_IN]->(source:Source)
  WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
    AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  RETURN min(coalesce(source.reliability, 'F')) AS grade, max(nullIf(source.publishedBy, date('9999-12-31'))) AS published,
    max(coalesce(said.confidence, 0.0)) AS confidence
}
RETURN grantor.name AS grantor, grantor.id AS grantorId, recipient.name AS recipient, recipient.id AS recipientId,
  [plant IN plants | plant.name] AS plants, [plant IN plants | plant.id] AS plantIds, [word IN words | word.status] AS plantStatus,
  subsidy.amount AS amount, subsidy.amountCurrency AS currency, subsidy.amountQualifier AS qualifier, subsidy.amountMin AS amountMin, subsidy.amountMax AS amountMax,
  subsidy.amountOther AS otherAmount, subsidy.amountOtherCurrency AS otherCurrency, CASE WHEN subsidy.amount >= subsidy.amountOther THEN round(subsidy.amount / subsidy.amountOther, 2) ELSE round(subsidy.amountOther / subsidy.amount, 2) END AS impliedRate,
  subsidy.stage AS stage, subsidy.slot AS slot, date($validAt) < subsidy.validFromLatest OR date($validAt) >= subsidy.validToEarliest AS whenUncertain, [subsidy.id] + [word IN words | word.id] AS facts
ORDER BY recipient, slot, grade, coalesce(published, date('0001-01-01')) DESC, confidence DESC, subsidy.id
LIMIT toInteger($limit)
