// When were these sources published?
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.publishedFrom AS publishedFrom, source.publishedBy AS publishedBy
