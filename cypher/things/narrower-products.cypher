// Which products are this one, or a kind of it?
// $product: the product's id
MATCH (narrower:Product)-[:IS_A*0..20]->(:Product {id: $product})
WITH DISTINCT narrower
RETURN narrower.id AS id
ORDER BY id
