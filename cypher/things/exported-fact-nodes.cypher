// Which facts do cases state? (A title that another case may have worded stays here.)
// $cases: the ids of the cases
// $knownAt: as recorded here by this instant
MATCH (fact:Fact)
WHERE fact.says >= ''
WITH fact
ORDER BY fact.says
WHERE EXISTS {
  (fact)-[said:STATED_IN]->(:Source)
  WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
}
RETURN fact.says AS says, properties(fact) AS properties, EXISTS {
  (:Fact {says: fact.says})-[said:STATED_IN]->(:Source)
  WHERE NOT said.case IN $cases
} AS shared
ORDER BY says
