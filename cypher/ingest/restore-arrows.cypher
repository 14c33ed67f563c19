// Writes the arrows from things to other things, of which perhaps no case said anything.
UNWIND $rows AS row
MATCH (thing:Thing {id: row.of})
MERGE (other:Thing {id: row.thing})
FOREACH (case IN CASE WHEN row.incoming THEN [] ELSE row.cases END | MERGE (thing)-[:$(row.type) {case: case}]->(other))
FOREACH (case IN CASE WHEN row.incoming THEN row.cases ELSE [] END | MERGE (thing)<-[:$(row.type) {case: case}]-(other))
