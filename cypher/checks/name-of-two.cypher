// Do two things of one kind go by one name?
MATCH (thing:Thing)-[own:NAMED]->(name:Name)
MATCH (other:Thing)-[theirs:NAMED]->(same:Name {key: name.key})
WHERE thing <> other AND labels(thing) = labels(other) AND NOT thing:Source AND ($cases IS NULL OR (own.case IN $cases AND theirs.case IN $cases))
WITH DISTINCT thing, name.key AS key, other
ORDER BY other.id
WITH thing, key, collect(other.id) AS others
RETURN 'name of two things' AS rule, thing.id AS subject, 'goes by "' + key + '", and so does ' + reduce(all = head(others), other IN tail(others) | all + ', ' + other) AS finding
ORDER BY subject, finding
