// How is each case shared, by the last that it said of itself?
MATCH (stating:Case)-[described:DESCRIBED_IN]->(stating)
WITH stating, described
ORDER BY described.recordedAt DESC
WITH stating, head(collect(described.sharing)) AS sharing
RETURN stating.id AS id, sharing AS sharing
ORDER BY id
