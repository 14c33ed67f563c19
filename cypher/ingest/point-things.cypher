// Writes the arrows from things to other things, which may be described later.
UNWIND $arrows AS arrow
MATCH (thing:Thing {id: arrow.of})
MERGE (other:Thing {id: arrow.thing})
FOREACH (outgoing IN CASE WHEN arrow.incoming THEN [] ELSE [1] END | MERGE (thing)-[:$(arrow.type) {case: $case}]->(other))
FOREACH (incoming IN CASE WHEN arrow.incoming THEN [1] ELSE [] END | MERGE (thing)<-[:$(arrow.type) {case: $case}]-(other))
