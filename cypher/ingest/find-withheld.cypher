// Which of these statements did a person retract, so that the same case, source and locator cannot revive them?
UNWIND $rows AS row
MATCH (:Fact {says: row.says})-[said:STATED_IN]->(:Source {id: row.source})
WHERE said.case = $case AND said.locator = row.locator AND said.retraction = 'person'
RETURN DISTINCT row.key AS key
