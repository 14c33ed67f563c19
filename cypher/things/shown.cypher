// Which of these things does one of these cases describe, or has it described?
// $ids: ids of things of any kind
// $cases: ids of cases
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE EXISTS {
  MATCH (thing)-[described:DESCRIBED_IN]->(:Case)
  WHERE described.case IN $cases
}
RETURN id AS id
ORDER BY id
