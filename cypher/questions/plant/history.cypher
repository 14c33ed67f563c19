// What became of a plant?
// $plant: the plant
MATCH (word:PlantStatus)-[:OF]->(plant:Plant {id: $plant})
WHERE word.validFrom <= date($validAt)
  AND EXISTS {
    (word)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND ($cases IS NULL OR said.case IN $cases)
  }
WITH plant, word
ORDER BY word.validFrom, word.validFromLatest, word.id
WITH plant, collect(word) AS words
UNWIND words AS word
RETURN word.status AS status, coalesce(word.validFromStated, toString(word.validFrom)) AS from, word.plannedStart AS plannedStart, word.reason AS reason,
  word = last(words) AND word.status IN ['considered', 'planned', 'announced', 'approved', 'under-construction']
    AND coalesce(word.plannedStartUntil <= date($validAt), false) AS overdue,
  date($validAt) < word.validFromLatest AS whenUncertain, [word.id] AS facts
ORDER BY word.validFrom, word.validFromLatest, word.id
LIMIT toInteger($limit)
