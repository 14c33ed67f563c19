// What do these facts say, what are they about, and which of the ids in them are those of merged things?
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN fact.id AS id, fact.kind AS kind, fact.stated AS stated, fact.slot AS slot,
  [(fact)-[arrow]-(survivor:Thing) WHERE arrow.statedFrom IS NOT NULL OR arrow.statedTo IS NOT NULL
    | {survivor: survivor.id, stated: coalesce(arrow.statedFrom, arrow.statedTo)}] AS merged
ORDER BY id
