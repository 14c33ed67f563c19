// Which joint ventures does a firm have?
// $firm: the firm, with its group
CALL {
  MATCH (firm:Firm)-[:RUNS]->(fact:Operation {jointly: true})-[:OF]->(plant:Plant)
  WHERE firm.id IN $firmGroup
  MATCH (partner:Firm)-[:RUNS]->(joint:Operation {jointly: true})-[:OF]->(plant)
  RETURN DISTINCT null AS venture, plant, partner, joint, null AS share
  UNION
  MATCH (firm:Firm)-[:HOLDS]->(:Stake {control: 'joint'})-[:IN]->(venture:Firm)
  WHERE firm.id IN $firmGroup
  MATCH (partner:Firm)-[:HOLDS]->(joint:Stake)-[:IN]->(venture)
  OPTIONAL MATCH (venture)-[:RUNS]->(:Operation)-[:OF]->(plant:Plant)
  RETURN DISTINCT venture, plant, partner, joint, joint.share AS share
}
WITH venture, plant, partner, joint, share
WHERE joint.validFrom <= date($validAt) AND joint.validTo > date($validAt)
  AND EXISTS {
    (joint)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND ($cases IS NULL OR said.case IN $cases)
  }
WITH venture, plant, partner, share, joint
ORDER BY partner.name, joint.id
WITH venture, plant, collect(DISTINCT partner) AS partners, collect(share) AS shares, collect(DISTINCT joint.id) AS facts,
  any(uncertain IN collect(date($validAt) < joint.validFromLatest OR date($validAt) >= joint.validToEarliest) WHERE uncertain) AS whenUncertain
WHERE any(partner IN partners WHERE partner.id IN $firmGroup)
RETURN venture.name AS jointVenture, venture.id AS jointVentureId, plant.name AS plant, plant.id AS plantId,
  [partner IN partners | partner.name] AS partners, [partner IN partners | partner.id] AS partnerIds, shares AS shares,
  whenUncertain AS whenUncertain, facts AS facts
ORDER BY jointVenture, plant
LIMIT toInteger($limit)
