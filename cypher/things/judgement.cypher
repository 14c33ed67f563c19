// What was judged under this id, and does it stand?
// $id: the judgement's id
MATCH (judgement:Judgement {id: $id})
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason, judgement.by AS by,
  toString(judgement.recordedAt) AS recordedAt, CASE WHEN judgement.standing IS NULL THEN toString(judgement.retractedAt) END AS retractedAt,
  judgement.retractedBecause AS retractedBecause
ORDER BY id
