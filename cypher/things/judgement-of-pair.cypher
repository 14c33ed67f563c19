// Which judgement of two things, made in these words, is the latest?
// $pair: the ids of the two, sorted
// $proof: the hash of what was said
MATCH (judgement:Judgement {pair: $pair})
WHERE judgement.proof = $proof
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason, judgement.by AS by,
  toString(judgement.recordedAt) AS recordedAt, CASE WHEN judgement.standing IS NULL THEN toString(judgement.retractedAt) END AS retractedAt,
  judgement.retractedBecause AS retractedBecause
ORDER BY judgement.recordedIn DESC
LIMIT 1
