// Which facts of a network did some entries of the ledger begin or end? (Few sources with many facts look like a shorter way in; the planner is told the right one.)
// $since: the number of the entry after which they begin
// $sequence: the number of the last of them
CALL {
  MATCH (fact:Fact)-[said:STATED_IN]->(:Source)
  USING INDEX SEEK said:STATED_IN(recordedIn)
  WHERE said.recordedIn > $since AND said.recordedIn <= $sequence
  RETURN fact
  UNION
  MATCH (fact:Fact)-[said:STATED_IN]->(:Source)
  USING INDEX SEEK said:STATED_IN(retractedIn)
  WHERE said.retractedIn > $since AND said.retractedIn <= $sequence
  RETURN fact
}
WITH fact
WHERE fact.kind IN ['supply-contract', 'operation', 'production', 'plant-status', 'component']
  AND ((fact.recordedIn > $since AND fact.recordedIn <= $sequence) OR (fact.retractedIn > $since AND fact.retractedIn <= $sequence))
RETURN fact.id AS id, fact.kind AS kind, fact.recordedIn > $since AS begins,
  fact.retractedAt.epochSeconds * 1000000 + fact.retractedAt.microsecond AS endsAt
ORDER BY id
