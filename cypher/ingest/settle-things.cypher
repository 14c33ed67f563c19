// Makes a thing's attributes what its cases say of it, or said last: its own first statement wins, then those of what is merged into it;
// later ones fill gaps. Gives back the sources whose publication moved by that.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})<-[:MERGED_INTO*0..1]-(stated:Thing)-[described:DESCRIBED_IN]->(:Case)
WITH thing, collect({described: described, own: stated = thing, of: stated.id}) AS all, max(described.retractedAt) AS last
UNWIND all AS one
WITH thing, one, last
ORDER BY one.own, one.described.since DESC, one.of DESC
WHERE one.described.retractedAt = last
WITH thing, collect(properties(one.described)) AS latestFirst, thing.publishedFrom AS publishedFrom, thing.publishedBy AS publishedBy
SET thing = {id: thing.id}
FOREACH (description IN latestFirst | SET thing += description)
REMOVE thing.case, thing.hash, thing.stated, thing.since, thing.recordedAt, thing.recordedIn, thing.retractedAt, thing.retractedIn
WITH thing, publishedFrom, publishedBy
WHERE thing.publishedFrom <> publishedFrom OR thing.publishedBy <> publishedBy
RETURN thing.id AS id
