// Writes judgements as they were.
UNWIND $rows AS row
CREATE (judgement:Judgement)
SET judgement = row
