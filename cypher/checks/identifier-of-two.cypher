// Do two things go by one identifier?
MATCH (thing:Thing)-[own:IDENTIFIED_BY]->(identifier:Identifier)<-[theirs:IDENTIFIED_BY]-(other:Thing)
WHERE thing <> other AND ($cases IS NULL OR (own.case IN $cases AND theirs.case IN $cases))
WITH thing, identifier, other
ORDER BY other.id
WITH DISTINCT thing, identifier, other
WITH thing, identifier, collect(other.id) AS others
RETURN 'identifier of two things' AS rule, thing.id AS subject,
  'has the ' + identifier.scheme + ' ' + identifier.code + ', and so has ' + reduce(all = head(others), other IN tail(others) | all + ', ' + other) AS finding
ORDER BY subject, finding
