// Which joint ventures does a firm have?
// $firm: the firm, with its group
CALL {
  MATCH (firm:Firm)-[:RUNS]->(:Operation {jointly: true})-[:OF]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  MATCH (partner:Firm)-[:RUNS]->(joint:Operation {jointly: true})-[:OF]->(plant)
  RETURN DISTINCT null AS venture, plant, null AS run, partner, joint
  UNION
  MATCH (firm:Firm)-[:HOLDS]->(held:Stake)-[:IN]->(venture:Firm)
  WHERE firm.id IN $firmGroup AND (held.control = 'joint' OR held.share = 0.5)
  MATCH (partner:Party)-[:HOLDS]->(joint:Stake)-[:IN]->(venture)
  OPTIONAL MATCH (venture)-[:RUNS]->(run:Operation)-[:OF]->(plant:Plant)
    WHERE run.validFrom <= date($validAt) AND run.validTo > date($validAt)
      AND EXISTS {
        (run)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  RETURN DISTINCT venture, plant, run, partner, joint
}
WITH venture, plant, run, partner, joint
WHERE joint.validFrom <= date($validAt) AND joint.validTo > date($validAt)
  AND EXISTS {
    (joint)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH venture, plant, partner, joint, run
ORDER BY joint.id, run.id
WITH venture, plant, partner, collect(DISTINCT joint) AS joints, collect(DISTINCT run.id) AS runs
ORDER BY partner.name, partner.id
WITH venture, plant, collect({
    partner: partner, share: head([joint IN joints WHERE joint.share IS NOT NULL | joint.share]),
    facts: [joint IN joints | joint.id] + runs,
    isAsked: partner.id IN $firmGroup AND any(joint IN joints WHERE venture IS NULL OR joint.control = 'joint' OR joint.share = 0.5),
    uncertain: any(joint IN joints WHERE date($validAt) < joint.validFromLatest OR date($validAt) >= joint.validToEarliest)
  }) AS sides
WHERE any(side IN sides WHERE side.isAsked)
RETURN venture.name AS jointVenture, venture.id AS jointVentureId, plant.name AS plant, plant.id AS plantId,
  [side IN sides | side.partner.name] AS partners, [side IN sides | side.partner.id] AS partnerIds,
  CASE WHEN any(side IN sides WHERE side.share IS NOT NULL) THEN [side IN sides | side.share] ELSE [] END AS shares,
  any(side IN sides WHERE side.uncertain) AS whenUncertain,
  reduce(all = [], side IN sides | all + [fact IN side.facts WHERE NOT fact IN all]) AS facts
ORDER BY jointVenture, plant
LIMIT toInteger($limit)
