// Which of these things are there, and by which hash does the case describe each now?
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN thing.id AS id,
  head([(thing)-[described:DESCRIBED_IN]->(:Case) WHERE described.case = $case AND described.retractedAt = datetime($never) | described.hash]) AS hash
