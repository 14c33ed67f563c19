// On which facts does what a scenario does rest?
// $facts: ids of the contracts over which it travels, and of who runs what stops
UNWIND $facts AS id
MATCH (fact:Fact {id: id})
OPTIONAL MATCH (supplier:Firm)-[:SUPPLIES]->(fact)-[:TO]->(buyer:Firm)
OPTIONAL MATCH (fact)-[:OF]->(product:Product)
RETURN fact.id AS contract, fact.title AS title, supplier.name AS supplier, supplier.id AS supplierId, buyer.name AS buyer, buyer.id AS buyerId,
  product.name AS product, product.id AS productId, fact.amount AS amount, fact.amountCurrency AS currency, fact.amountQualifier AS qualifier,
  fact.amountMin AS amountMin, fact.amountMax AS amountMax, fact.stage AS stage, fact.validFrom AS validFrom, fact.validTo AS validTo
ORDER BY contract
