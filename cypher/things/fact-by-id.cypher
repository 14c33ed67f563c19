// Which fact has this id, or is the latest spell of it?
// $id: sixteen hex digits, with or without a dash and the number of the spell
// $cases: the cases of which one must state it; none for any
MATCH (fact:Fact)
WHERE (fact.id = $id OR (NOT $id CONTAINS '-' AND fact.id STARTS WITH $id + '-'))
  AND ($cases IS NULL OR EXISTS {
    MATCH (fact)-[said:STATED_IN]->(:Source)
    WHERE said.case IN $cases
  })
RETURN fact.id AS id, fact.kind AS kind, fact.title AS title
ORDER BY fact.spell DESC
LIMIT 1
