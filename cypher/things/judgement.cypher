// What was judged under this id, and does it stand?
// $id: the judgement's id
// $cases: the cases that must describe both things; none for any
MATCH (judgement:Judgement {id: $id})
WHERE $cases IS NULL OR all(id IN [judgement.one, judgement.other] WHERE EXISTS {
    MATCH (:Thing {id: id})-[described:DESCRIBED_IN]->(:Case)
    WHERE described.case IN $cases
  })
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason, judgement.by AS by,
  toString(judgement.recordedAt) AS recordedAt, CASE WHEN judgement.standing IS NULL THEN toString(judgement.retractedAt) END AS retractedAt,
  judgement.retractedBecause AS retractedBecause
ORDER BY id
