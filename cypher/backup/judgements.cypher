// What did persons judge, whenever?
// $head: the number of the entry up to which is read
MATCH (judgement:Judgement)
WHERE judgement.id >= '' AND judgement.recordedIn <= $head
RETURN judgement.id AS id, properties(judgement) AS judgement
ORDER BY id
