// Ends the spell of evidence. Gives back what the facts say that it was for.
UNWIND $keys AS key
MATCH (fact:Fact)-[said:STATED_IN {key: key}]->(:Source)
WHERE said.retractedAt = datetime($never)
SET said.retractedAt = datetime($now), said.retractedIn = $sequence, said.retraction = $retraction, said.retractedBecause = $reason
RETURN DISTINCT fact.says AS says
