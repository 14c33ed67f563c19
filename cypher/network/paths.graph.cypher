// On which facts does what a scenario does rest?
// $facts: ids of the contracts over which it travels, and of who runs what stops
MATCH flow = (:Firm)-[:SUPPLIES|RUNS]->(fact:Fact)-[:TO|OF]->(end)
WHERE fact.id IN $facts AND NOT end:Product
OPTIONAL MATCH origin = (fact)-[:FROM]->(plant:Plant)
OPTIONAL MATCH goods = (fact:SupplyContract)-[:OF]->(product:Product)
RETURN flow AS flow, origin AS origin, goods AS goods
ORDER BY fact.id, plant.id, product.id
LIMIT 1000
