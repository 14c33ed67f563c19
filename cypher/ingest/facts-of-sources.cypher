// Which facts rest on these sources now?
UNWIND $ids AS id
MATCH (fact:Fact)-[said:STATED_IN]->(:Source {id: id})
WHERE said.retractedAt = datetime($never)
RETURN DISTINCT fact.says AS says
