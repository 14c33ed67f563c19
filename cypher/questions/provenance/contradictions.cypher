// Where do sources contradict each other?
// $about: what the facts join, with its group or its narrower products; or one of the facts
CALL {
  UNWIND CASE WHEN $about IS NULL THEN [true] ELSE [] END AS everything
  MATCH (asked:Fact)
  WHERE asked.validFrom <= date($validAt) AND asked.validTo > date($validAt)
  RETURN asked
  UNION
  MATCH (asked:Fact)
  WHERE asked.id IN $aboutGroup
  RETURN asked
  UNION
  MATCH (asked:Fact)--(thing:Thing)
  WHERE thing.id IN $aboutGroup + coalesce($aboutTree, []) AND asked.validFrom <= date($validAt) AND asked.validTo > date($validAt)
  RETURN asked
}
CALL (asked) {
  MATCH (stated:Fact {slot: asked.slot})
  WHERE stated = asked OR (stated.validFrom < asked.validTo AND asked.validFrom < stated.validTo)
  RETURN asked.slot AS slot, stated
  UNION
  MATCH (asked)-[:CONTRADICTS]-(other:Fact)
  WITH CASE WHEN EXISTS { (asked)-[:CONTRADICTS]->(other) } THEN other ELSE asked END AS denied
  MATCH (stated:Fact)
  WHERE stated = denied OR EXISTS { (stated)-[:CONTRADICTS]->(denied) }
  RETURN 'denied: ' + denied.title AS slot, stated
}
WITH slot, collect(DISTINCT stated) AS facts
WHERE size(facts) > 1
UNWIND facts AS stated
CALL (stated) {
  MATCH (stated)-[said:STATED_IN]->(source:Source)
  WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
    AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  WITH source, max(coalesce(said.confidence, 0.0)) AS confidence, coalesce(source.reliability, 'F') AS grade,
    CASE WHEN source.publishedBy < date('9999-12-31') THEN toString(source.publishedBy) ELSE '' END AS published,
    COLLECT { MATCH (source)-[:BASED_ON*0..5]->(origin:Source) RETURN DISTINCT origin.id } AS origins
  ORDER BY source.id
  RETURN collect(source) AS sources, {reliability: -size(split('ABCDEF', min(grade))[0]), recency: max(published), confidence: max(confidence),
    independence: collect(origins)} AS strength
}
WITH slot, stated, sources, strength{.*, independence: size(reduce(witnesses = [], origins IN strength.independence |
    [one IN witnesses WHERE none(origin IN one WHERE origin IN origins)]
      + [reduce(joined = origins, one IN [one IN witnesses WHERE any(origin IN one WHERE origin IN origins)] | joined + one)]))} AS strength
WHERE size(sources) > 0
CALL (stated) {
  UNWIND [key IN keys(stated) WHERE key ENDS WITH 'Qualifier' | left(key, size(key) - 9)] + [key IN ['rank', 'count'] WHERE stated[key] IS NOT NULL] AS name
  WITH name, stated[name + 'Qualifier'] AS qualifier, coalesce(stated[name + 'Currency'], stated[name + 'Unit'], '') AS measure
  ORDER BY name
  RETURN collect({name: name, measure: measure, high: CASE WHEN qualifier IS NULL THEN stated[name] ELSE stated[name + 'Max'] END,
    low: CASE WHEN qualifier IS NULL THEN stated[name] WHEN qualifier = 'up-to' THEN stated[name + 'Max'] ELSE stated[name + 'Min'] END,
    words: CASE name WHEN 'rank' THEN 'rank ' ELSE '' END + coalesce(stated[name + 'Words'], toString(stated[name])) + CASE name WHEN 'percent' THEN '%' ELSE '' END}) AS numbers
}
WITH slot, stated, sources, strength, numbers, ['reliability', 'recency', 'confidence', 'independence'] AS rule,
  [key IN ['control', 'essential'] WHERE stated[key] <> 'not-stated' | {name: key, word: stated[key]}] AS words
ORDER BY slot, [criterion IN rule | strength[criterion]] DESC, stated.id
WITH slot, rule, collect({fact: stated, sources: sources, strength: strength, numbers: numbers, words: words,
    denies: COLLECT { MATCH (stated)-[:CONTRADICTS]->(denied:Fact) RETURN denied.id }, value:
    CASE WHEN slot STARTS WITH 'denied: ' THEN coalesce(head([(stated)-[:BY]->(by:Party) | by.name]) + ': ', stated.byWords + ': ', '') + stated.title
      WHEN stated.status IS NOT NULL THEN replace(stated.status, '-', ' ') + coalesce(', to start ' + stated.plannedStart, '')
      WHEN size(numbers) > 0 THEN reduce(listed = head(numbers).words, number IN tail(numbers) | listed + ', ' + number.words)
      WHEN size(words) > 0 THEN head(words).word ELSE stated.title END}) AS claims
WITH slot, rule, claims, [one IN claims | head([other IN claims WHERE
    CASE
      WHEN slot STARTS WITH 'denied: ' THEN other.fact.id IN one.denies + [id IN other.denies WHERE id = one.fact.id | other.fact.id]
      WHEN one.fact.validFrom >= other.fact.validTo THEN false
      WHEN other.fact.validFrom >= one.fact.validTo THEN false
      WHEN size([own IN one.numbers WHERE size([their IN other.numbers WHERE [own.name, own.measure] = [their.name, their.measure] AND own.low > their.high]) > 0]) > 0 THEN true
      WHEN size([own IN one.numbers WHERE size([their IN other.numbers WHERE [own.name, own.measure] = [their.name, their.measure] AND their.low > own.high]) > 0]) > 0 THEN true
      WHEN size([own IN one.words WHERE size([their IN other.words WHERE own.name = their.name AND own.word <> their.word]) > 0]) > 0 THEN true
      WHEN one.fact.validFrom > other.fact.validFromLatest THEN false
      WHEN other.fact.validFrom > one.fact.validFromLatest THEN false
      WHEN one.fact.status <> other.fact.status THEN true
      WHEN one.fact.plannedStartFrom >= other.fact.plannedStartUntil THEN true
      ELSE other.fact.plannedStartFrom >= one.fact.plannedStartUntil END])] AS denied
WHERE any(one IN denied WHERE one IS NOT NULL)
WITH slot, rule, claims, CASE WHEN NOT slot STARTS WITH 'denied: ' THEN head(claims) END AS chosen, head(denied) AS next
UNWIND claims AS claim
UNWIND claim.sources AS source
WITH slot, rule, chosen, next, collect(claim.value) AS values, collect(source.name) AS sources, collect(source.id) AS sourceIds, collect(claim.fact.id) AS facts
RETURN slot AS slot, values AS values, sources AS sources, sourceIds AS sourceIds, chosen.value AS chosen, chosen.fact.id AS chosenFact,
  coalesce(head([criterion IN rule WHERE chosen.strength[criterion] <> next.strength[criterion]]), 'none') AS rule, facts AS facts
ORDER BY slot
LIMIT toInteger($limit)
