// Do two cases describe one thing differently?
// The first description wins. Names are not compared, as a thing may have many.
MATCH (thing:Thing)-[described:DESCRIBED_IN]->(case:Case)
WHERE described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt) AND ($cases IS NULL OR case.id IN $cases)
UNWIND [key IN keys(described) WHERE NOT key IN ['name', 'title', 'case', 'hash', 'stated', 'since', 'recordedAt', 'recordedIn', 'retractedAt', 'retractedIn',
  'publishedFrom', 'publishedBy', 'inferred'] | key] AS key
WITH thing, key, described, toString(described[key]) AS value
ORDER BY described.since, described.case
WITH thing, key, collect(DISTINCT value) AS values, collect(value + ' in the case ' + described.case) AS descriptions
WHERE size(values) > 1
RETURN 'conflicting attributes' AS rule, thing.id AS subject,
  key + ' is ' + reduce(all = head(descriptions), one IN tail(descriptions) | all + ', and ' + one) AS finding
ORDER BY subject, finding
