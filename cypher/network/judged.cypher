// Did some entries of the ledger say, or take back, that two things are one?
// $since: the number of the entry after which they begin
// $sequence: the number of the last of them
RETURN EXISTS {
    MATCH (judgement:Judgement)
    WHERE judgement.recordedIn > $since AND judgement.recordedIn <= $sequence AND judgement.verdict = 'same'
  } OR EXISTS {
    MATCH (judgement:Judgement)
    WHERE judgement.retractedIn > $since AND judgement.retractedIn <= $sequence AND judgement.verdict = 'same'
  } AS judged
ORDER BY judged
