// Which evidence is there for a fact now?
MATCH (:Fact {id: $fact})-[said:STATED_IN]->(:Source)
WHERE said.retractedAt = datetime($never)
RETURN said.key AS key
