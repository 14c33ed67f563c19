// Writes facts that are not known now, whole: with their arrows, and those to their evidence among them.
UNWIND $rows AS row
CREATE (fact:Fact:$(row.label))
SET fact = row.properties
WITH row, fact
UNWIND row.arrows AS arrow
MATCH (thing:Thing {id: arrow.thing})
FOREACH (incoming IN CASE WHEN arrow.incoming THEN [1] ELSE [] END | CREATE (fact)<-[:$(arrow.type)]-(thing))
FOREACH (outgoing IN CASE WHEN arrow.incoming THEN [] ELSE [1] END |
  CREATE (fact)-[said:$(arrow.type)]->(thing)
  SET said += coalesce(arrow.properties, {}))
