// Which subsidies are documented?
// $grantor: who pays
// $recipient: who gets it, with its group
// $country: where the plants or the recipient are
MATCH (grantor:Party)-[:GRANTS]->(subsidy:Subsidy)
WHERE ($grantor IS NULL OR grantor.id = $grantor) AND subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
  AND EXISTS {
    (subsidy)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
OPTIONAL MATCH (subsidy)-[:TO]->(recipient:Firm)
OPTIONAL MATCH (subsidy)-[:UNDER]->(programme:Programme)
OPTIONAL MATCH (subsidy)-[:FOR]->(plant:Plant)
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
WITH grantor, subsidy, recipient, programme, plant, word
ORDER BY plant.name, plant.id
WITH grantor, subsidy, recipient, programme, collect(plant) AS plants, collect(coalesce(word.status, 'not documented')) AS statuses,
  collect(word.id) AS words
WHERE ($recipient IS NULL OR recipient.id IN $recipientGroup)
  AND ($country IS NULL OR recipient.country = $country OR any(plant IN plants WHERE plant.country = $country))
RETURN grantor.name AS grantor, grantor.id AS grantorId, recipient.name AS recipient, recipient.id AS recipientId,
  [plant IN plants | plant.name] AS plants, [plant IN plants | plant.id] AS plantIds, programme.name AS programme, programme.id AS programmeId,
  subsidy.amount AS amount, subsidy.amountCurrency AS currency, subsidy.amountQualifier AS qualifier, subsidy.amountMin AS amountMin, subsidy.amountMax AS amountMax,
  subsidy.amountOther AS otherAmount, subsidy.amountOtherCurrency AS otherCurrency, CASE WHEN subsidy.amount >= subsidy.amountOther THEN round(subsidy.amount / subsidy.amountOther, 2) ELSE round(subsidy.amountOther / subsidy.amount, 2) END AS impliedRate,
  subsidy.stage AS stage, CASE WHEN size(plants) = 0 THEN [] ELSE statuses END AS plantStatus, date($validAt) < subsidy.validFromLatest OR date($validAt) >= subsidy.validToEarliest AS whenUncertain, [subsidy.id] + words AS facts
ORDER BY grantor, recipient, amount DESC, subsidy.id
LIMIT toInteger($limit)
