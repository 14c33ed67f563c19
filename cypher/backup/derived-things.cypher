// What follows of things now: kind, attributes, and arrows to names, codes and other things? (The order is that of the index.)
MATCH (thing:Thing)
WHERE thing.id >= ''
WITH thing
ORDER BY thing.id
CALL (thing) {
  MATCH (thing)-[arrow:!DESCRIBED_IN]->(other)
  WHERE other:Thing OR other:Name OR other:Identifier
  RETURN collect({type: type(arrow), to: other.id, properties: properties(arrow)}) AS arrows
}
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS attributes, arrows AS arrows
ORDER BY id
