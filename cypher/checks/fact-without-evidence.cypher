// Is there a fact that no source states, or that is known after all its sources were taken back?
MATCH (fact:Fact)
WHERE NOT EXISTS { (fact)-[:STATED_IN]->(:Source) }
  OR (fact.live IS NOT NULL AND NOT EXISTS { (fact)-[said:STATED_IN]->(:Source) WHERE said.retractedAt > datetime($knownAt) })
RETURN 'fact without evidence' AS rule, fact.id AS subject, CASE WHEN fact.live IS NULL THEN 'no source ever stated it' ELSE 'it is known, and no source states it' END AS finding
ORDER BY subject, finding
