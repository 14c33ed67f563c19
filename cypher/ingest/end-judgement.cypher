// Ends the judgement that stands of a pair.
MATCH (judgement:Judgement {standing: $pair})
SET judgement.retractedAt = datetime($now), judgement.retractedIn = $sequence, judgement.retractedBecause = $reason
REMOVE judgement.standing
