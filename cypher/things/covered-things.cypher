// Which things do these things point to, and which cases describe them?
// $ids: ids of things
// $cases: the ids of the cases whose words count
// $knownAt: as recorded here by this instant
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN thing.id AS thing,
  reduce(ids = [(thing)<-[arrow:RUNS]-(other:Thing) WHERE arrow.case IN $cases | other.id],
    stated IN [(thing)-[:MERGED_INTO*0..1]->(holder:Thing)-[arrow:IS_A|PART_OF|BASED_ON|FOR]->(other:Thing)
      WHERE arrow.case IN $cases AND id IN coalesce(arrow.statedFrom, [holder.id]) | coalesce(arrow.statedTo, [other.id])] | ids + stated) AS others,
  [(thing)-[described:DESCRIBED_IN]->(:Case) WHERE described.case IN $cases AND described.recordedAt <= datetime($knownAt)
    AND described.retractedAt > datetime($knownAt) | described.case] AS describedBy
ORDER BY thing
