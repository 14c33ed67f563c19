// Which things does a case describe now?
MATCH (thing:Thing)-[described:DESCRIBED_IN {case: $case}]->(:Case)
WHERE described.retractedAt = datetime($never)
RETURN thing.id AS key
