// Which facts rest on sources that were described anew in this commit?
MATCH (source:Source)-[described:DESCRIBED_IN]->(:Case)
WHERE described.recordedIn = $sequence
MATCH (fact:Fact)-[said:STATED_IN]->(source)
WHERE said.retractedAt = datetime($never)
RETURN DISTINCT fact.says AS says
