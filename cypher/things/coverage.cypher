// How much is there to look through?
MATCH (source:Source)-[described:DESCRIBED_IN]->(case:Case)
WHERE described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR case.id IN $cases)
RETURN count(DISTINCT case) AS cases, count(DISTINCT source) AS sources
ORDER BY cases
