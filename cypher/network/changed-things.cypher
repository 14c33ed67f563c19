// Which firms, plants and products did some entries of the ledger describe, or no longer describe, themselves or one that was judged to be them? (Few cases with many things look like a shorter way in; the planner is told the right one.)
// $since: the number of the entry after which they begin
// $sequence: the number of the last of them
CALL {
  MATCH (thing:Thing)-[described:DESCRIBED_IN]->(:Case)
  USING INDEX SEEK described:DESCRIBED_IN(recordedIn)
  WHERE described.recordedIn > $since AND described.recordedIn <= $sequence
  RETURN thing
  UNION
  MATCH (thing:Thing)-[described:DESCRIBED_IN]->(:Case)
  USING INDEX SEEK described:DESCRIBED_IN(retractedIn)
  WHERE described.retractedIn > $since AND described.retractedIn <= $sequence
  RETURN thing
}
WITH DISTINCT head([(thing)-[:MERGED_INTO]->(survivor:Thing) | survivor] + [thing]) AS thing
WHERE thing:Firm OR thing:Plant OR thing:Product
RETURN thing.id AS id
ORDER BY id
