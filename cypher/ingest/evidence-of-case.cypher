// Which evidence does a case bring now?
MATCH (:Fact)-[said:STATED_IN {case: $case}]->(:Source)
WHERE said.retractedAt = datetime($never)
RETURN said.key AS key
