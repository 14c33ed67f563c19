// Who owns a firm in the end?
// $firm: the firm
MATCH chain = (owner:Party)-[:HOLDS|IN*2..20]->(:Firm {id: $firm})
WHERE all(step IN nodes(chain) WHERE NOT step:Stake OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND EXISTS {
      (step)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }))
  AND all(step IN nodes(chain) WHERE single(other IN nodes(chain) WHERE other = step))
  AND NOT EXISTS {
    (above:Party)-[:HOLDS]->(stake:Stake)-[:IN]->(owner)
    WHERE NOT above IN nodes(chain) AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
      AND EXISTS {
        (stake)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  }
WITH owner, [step IN nodes(chain) | CASE WHEN step:Stake THEN coalesce(step.ref, '') ELSE step.id END] AS way, [step IN nodes(chain) WHERE step:Stake] AS stakes
WITH owner, way, stakes,
  reduce(share = 1.0, stake IN stakes | share * coalesce(stake.shareMin, CASE stake.control WHEN 'subsidiary' THEN 0.5 ELSE 0.0 END)) AS least,
  reduce(share = 1.0, stake IN stakes | share * coalesce(stake.shareMax, 1.0)) AS most
WITH owner, way, size(stakes) AS steps, min(least) AS least, max(most) AS most, collect(stakes) AS stakes
WITH owner, min(steps) AS steps, count(*) AS ways, sum(least) AS least, sum(most) AS most, reduce(all = [], some IN collect(stakes) | all + reduce(flat = [], few IN some | flat + few)) AS stakes
UNWIND stakes AS stake
WITH owner, steps, ways, least, most, stake
ORDER BY stake.id
WITH owner, steps, ways, least, most, collect(DISTINCT stake.id) AS facts,
  max(date($validAt) < stake.validFromLatest OR date($validAt) >= stake.validToEarliest) AS whenUncertain
RETURN owner.name AS owner, owner.id AS ownerId, CASE WHEN least > 1 THEN 1.0 ELSE round(least, 6) END AS shareMin, CASE WHEN most > 1 THEN 1.0 ELSE round(most, 6) END AS shareMax,
  steps AS steps, ways AS ways, whenUncertain AS whenUncertain, facts AS facts
ORDER BY shareMin DESC, shareMax DESC, steps, owner, ownerId
LIMIT toInteger($limit)
