// Which cases are known, and may they leave?
// $knownAt: as recorded here by this instant
MATCH (stating:Case)-[described:DESCRIBED_IN]->(stating)
WHERE described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt)
RETURN stating.id AS id, described.sharing AS sharing
ORDER BY id
