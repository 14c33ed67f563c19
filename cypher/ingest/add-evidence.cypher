// Adds evidence to facts that are known.
UNWIND $rows AS row
MATCH (fact:Fact {live: row.says})
MATCH (source:Source {id: row.source})
CREATE (fact)-[said:STATED_IN]->(source)
SET said = row.evidence
