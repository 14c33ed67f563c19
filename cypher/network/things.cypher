// Which firms, plants and products are there, where, and of what kind is a product? (In no order, so that rows flow.)
// $ids: only these; null for all
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (thing:Firm|Plant|Product)
  RETURN thing
  UNION ALL
  UNWIND $ids AS id
  MATCH (thing:Thing {id: id})
  WHERE thing:Firm OR thing:Plant OR thing:Product
  RETURN thing
}
RETURN thing.id AS id, CASE WHEN thing:Firm THEN 'firm' WHEN thing:Plant THEN 'plant' ELSE 'product' END AS kind, thing.country AS country,
  [(thing)-[:IS_A]->(broader:Product) | broader.id] AS isA
