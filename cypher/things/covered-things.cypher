// Which things do these things point to, and which cases describe them?
// $ids: ids of things
// $cases: the ids of the cases whose words count
// $knownAt: as recorded here by this instant
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN thing.id AS thing,
  [(thing)-[arrow:IS_A|PART_OF|BASED_ON|FOR]->(other:Thing) WHERE arrow.case IN $cases | other.id]
    + [(thing)<-[arrow:RUNS]-(other:Thing) WHERE arrow.case IN $cases | other.id] AS others,
  [(thing)-[described:DESCRIBED_IN]->(:Case) WHERE described.case IN $cases AND described.recordedAt <= datetime($knownAt)
    AND described.retractedAt > datetime($knownAt) | described.case] AS describedBy
ORDER BY thing
