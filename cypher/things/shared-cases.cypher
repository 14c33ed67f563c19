// Which cases were ever known, and what was last said of who may see them?
// $knownAt: as recorded here by this instant
MATCH (stating:Case)-[described:DESCRIBED_IN]->(stating)
WHERE described.recordedAt <= datetime($knownAt)
WITH stating, described
ORDER BY described.recordedAt
WITH stating, last(collect(described.sharing)) AS sharing
RETURN stating.id AS id, sharing AS sharing
ORDER BY id
