// Which judgements stand?
// $about: the id of a thing that they concern
// $verdict: same, not-same or unsure
// $cases: the cases that must describe both things; none for any
// $cursor: the id after which the page begins
// $limit: how many at most
MATCH (judgement:Judgement)
WHERE judgement.standing IS NOT NULL AND judgement.id > $cursor AND ($about IS NULL OR $about IN [judgement.one, judgement.other])
  AND ($verdict IS NULL OR judgement.verdict = $verdict)
  AND ($cases IS NULL OR all(id IN [judgement.one, judgement.other] WHERE EXISTS {
    MATCH (:Thing {id: id})-[described:DESCRIBED_IN]->(:Case)
    WHERE described.case IN $cases
  }))
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason, judgement.by AS by,
  toString(judgement.recordedAt) AS recordedAt, null AS retractedAt, null AS retractedBecause
ORDER BY id
LIMIT toInteger($limit)
