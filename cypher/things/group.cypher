// Which legal entities does a firm stand for?
// $firm: the firm's id
// $group: self, controlled (with its subsidiaries) or ultimate (with all that its ultimate parent controls)
MATCH (asked:Firm {id: $firm})
OPTIONAL MATCH up = (parent:Firm)-[:HOLDS|IN*2..20]->(asked)
  WHERE $group = 'ultimate' AND all(step IN nodes(up) WHERE NOT step:Stake OR ((step.control = 'subsidiary' OR step.shareMin > 0.5)
    AND step.validFrom <= date($validAt) AND step.validTo > date($validAt)
    AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases))))
WITH asked, parent, coalesce(length(up), 0) AS distance
ORDER BY distance DESC
WITH asked, coalesce(head(collect(parent)), asked) AS top
MATCH down = (top)-[:HOLDS|IN*0..20]->(member:Firm)
WHERE length(down) = 0 OR ($group <> 'self' AND all(step IN nodes(down) WHERE NOT step:Stake OR ((step.control = 'subsidiary' OR step.shareMin > 0.5)
  AND step.validFrom <= date($validAt) AND step.validTo > date($validAt)
  AND step.recordedAt <= datetime($knownAt) AND step.retractedAt > datetime($knownAt) AND step.firstPublished <= date($reportedBy)
    AND ($cases IS NULL OR any(case IN step.cases WHERE case IN $cases)))))
WITH DISTINCT member
RETURN member.id AS id
ORDER BY id
