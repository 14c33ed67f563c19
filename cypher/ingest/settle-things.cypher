// Makes a thing's attributes what its cases say of it: the first statement wins, later ones fill gaps.
// Gives back the sources whose publication moved by that.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[described:DESCRIBED_IN]->(:Case)
WHERE described.retractedAt = datetime($never)
WITH thing, described
ORDER BY described.since DESC
WITH thing, collect(properties(described)) AS latestFirst, thing.publishedFrom AS publishedFrom, thing.publishedBy AS publishedBy
SET thing = {id: thing.id}
FOREACH (description IN latestFirst | SET thing += description)
REMOVE thing.case, thing.hash, thing.stated, thing.since, thing.recordedAt, thing.recordedIn, thing.retractedAt, thing.retractedIn
WITH thing, publishedFrom, publishedBy
WHERE thing.publishedFrom <> publishedFrom OR thing.publishedBy <> publishedBy
RETURN thing.id AS id
