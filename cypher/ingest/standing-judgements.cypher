// Which judgements stand that concern these things?
CALL {
  UNWIND $ids AS id
  MATCH (judgement:Judgement {one: id})
  RETURN judgement
  UNION
  UNWIND $ids AS id
  MATCH (judgement:Judgement {other: id})
  RETURN judgement
}
WITH judgement
WHERE judgement.standing IS NOT NULL
RETURN judgement.id AS id, judgement.pair AS pair, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.reason AS reason
ORDER BY pair
