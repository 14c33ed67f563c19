// What became of a plant?
// $plant: the plant
MATCH (word:PlantStatus)-[:OF]->(plant:Plant {id: $plant})
WHERE word.validFrom <= date($validAt)
  AND EXISTS {
    (word)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH plant, word
ORDER BY word.validFrom, word.validFromLatest, word.id
WITH collect(word) AS words, [dated IN collect(word) WHERE dated.plannedStart IS NOT NULL] AS dated
WITH words, [one IN dated WHERE none(later IN dated WHERE later.validFrom > one.validFromLatest)] AS starts
UNWIND words AS word
RETURN word.status AS status, coalesce(word.validFromStated, CASE
    WHEN word.validFromLatest >= date('9999-12-31') THEN null
    WHEN word.validFrom = word.validFromLatest THEN toString(word.validFrom)
    WHEN word.validFrom = date('0001-01-01') THEN '/' + toString(word.validFromLatest)
    ELSE toString(word.validFrom) + '/' + toString(word.validFromLatest) END) AS from, word.plannedStart AS plannedStart, word.reason AS reason,
  word = last(words) AND word.status IN ['considered', 'planned', 'announced', 'approved', 'under-construction']
    AND starts <> [] AND all(start IN starts WHERE start.plannedStartUntil <= date($validAt)) AS overdue,
  date($validAt) < word.validFromLatest AS whenUncertain, [word.id] AS facts
ORDER BY word.validFrom, word.validFromLatest, word.id
LIMIT toInteger($limit)
