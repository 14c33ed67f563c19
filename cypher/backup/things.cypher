// What did cases say of things, whenever? (The order is that of the index, so that rows flow without a sort.)
// $head: the number of the entry up to which is read
MATCH (thing:Thing)
WHERE thing.id >= ''
WITH thing
ORDER BY thing.id
CALL (thing) {
  MATCH (thing)-[described:DESCRIBED_IN]->(:Case)
  WHERE described.recordedIn <= $head
  RETURN collect(properties(described)) AS said
}
WITH thing, said
WHERE size(said) > 0
RETURN thing.id AS id, said AS said
ORDER BY id
