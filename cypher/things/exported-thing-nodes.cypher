// Which things do cases speak of, and what do they say of them, first statement first?
// $cases: the ids of the cases
// $knownAt: as recorded here by this instant
// $things: the ids of the things that are covered; null for all
MATCH (thing:Thing)
WHERE thing.id >= '' AND ($things IS NULL OR thing.id IN $things) AND NOT thing:Case
WITH thing
ORDER BY thing.id
CALL (thing) {
  OPTIONAL MATCH (thing)-[described:DESCRIBED_IN]->(:Case)
    WHERE described.case IN $cases AND described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt)
  WITH described
  ORDER BY described.since
  RETURN collect(properties(described)) AS descriptions
}
WITH thing, descriptions
WHERE size(descriptions) > 0
  OR EXISTS {
    (thing)-[:MERGED_INTO*0..1]->(holder:Thing)-[arrow:IS_A|PART_OF|BASED_ON|FOR|RUNS]-(:Thing)
    WHERE arrow.case IN $cases AND thing.id IN coalesce(CASE startNode(arrow) WHEN holder THEN arrow.statedFrom ELSE arrow.statedTo END, [holder.id])
  }
  OR EXISTS {
    (thing)-[:MERGED_INTO*0..1]->(holder:Thing)-[arrow:!STATED_IN]-(:Fact)-[said:STATED_IN]->(:Source)
    WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND thing.id IN coalesce(arrow.statedFrom, arrow.statedTo, [holder.id])
  }
  OR EXISTS {
    (thing)<-[said:STATED_IN]-(:Fact)
    WHERE said.case IN $cases AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  }
WITH thing, descriptions, head([(thing)-[:MERGED_INTO]->(other:Thing) | other] + [thing]) AS survivor
RETURN thing.id AS id, head([label IN labels(survivor) WHERE NOT label IN ['Thing', 'Party']]) AS label, descriptions AS descriptions
ORDER BY id
