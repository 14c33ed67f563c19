// Which judgements stand?
// $about: the id of a thing that they concern
// $verdict: same, not-same or unsure
// $cursor: the id after which the page begins
// $limit: how many at most
MATCH (judgement:Judgement)
WHERE judgement.standing IS NOT NULL AND judgement.id > $cursor AND ($about IS NULL OR $about IN [judgement.one, judgement.other])
  AND ($verdict IS NULL OR judgement.verdict = $verdict)
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason, judgement.by AS by,
  toString(judgement.recordedAt) AS recordedAt, null AS retractedAt, null AS retractedBecause
ORDER BY id
LIMIT toInteger($limit)
