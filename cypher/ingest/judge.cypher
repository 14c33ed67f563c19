// Writes a judgement, which stands from now on.
OPTIONAL MATCH (earlier:Judgement {pair: $pair})
WITH count(earlier) + 1 AS spell
CREATE (judgement:Judgement)
SET judgement = $judgement
SET judgement.pair = $pair, judgement.standing = $pair, judgement.id = $hash + '-' + toString(spell)
RETURN judgement.id AS id
