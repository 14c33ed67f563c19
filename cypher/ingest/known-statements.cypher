// Which spells have the facts of these statements, and is the evidence known by one of them, or was it taken back by a person?
UNWIND $rows AS row
MATCH (fact:Fact {says: row.says})
WITH row, fact, [(fact)-[said:STATED_IN]->(source:Source) | {said: said, source: source.id}] AS witnesses
RETURN row.key AS key, fact.says AS says, fact.spell AS spell, fact.live IS NOT NULL AS live,
  any(each IN witnesses WHERE each.said.key = row.key AND each.said.retractedAt = datetime($never)) AS known,
  any(each IN witnesses WHERE each.said.case = $case AND each.said.locator = row.locator AND each.source = row.source AND coalesce(each.said.retraction, '') = 'person') AS withheld
