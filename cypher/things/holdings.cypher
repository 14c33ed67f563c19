// What is held, by kind?
CALL {
  MATCH (thing:Thing)
  WHERE thing.name IS NOT NULL AND NOT thing:Merged
  RETURN head([label IN labels(thing) WHERE NOT label IN ['Thing', 'Party']]) AS kind, count(*) AS held
  UNION ALL
  MATCH (fact:Fact)
  WHERE fact.live IS NOT NULL
  RETURN fact.kind AS kind, count(*) AS held
}
RETURN kind AS kind, held AS held
ORDER BY kind
