// Is every fact known exactly while some evidence of it is?
MATCH (fact:Fact)
OPTIONAL MATCH (fact)-[said:STATED_IN]->(:Source)
WITH fact, count(said) AS witnesses, min(said.recordedAt) AS firstSaid, max(said.retractedAt) AS lastSaid
WHERE witnesses = 0 OR firstSaid <> fact.recordedAt OR lastSaid <> fact.retractedAt
  OR (fact.live IS NULL) <> (fact.retractedAt < datetime('9999-12-31T00:00:00Z'))
RETURN 'known exactly while evidence is' AS rule, fact.id AS subject,
  'known from ' + toString(fact.recordedAt) + ' to ' + toString(fact.retractedAt) + ', evidence from ' + coalesce(toString(firstSaid), 'never')
    + ' to ' + coalesce(toString(lastSaid), 'never') AS finding
ORDER BY subject
