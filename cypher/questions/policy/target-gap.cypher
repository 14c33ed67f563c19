// How far is a capacity target from what is documented?
// $setter: who aims
// $target: the fact of the target; without it, the one that is due first, and of several that which most sources state outright
MATCH (setter:Party {id: $setter})-[:SETS]->(target:Target {metric: 'production-capacity'})
WHERE ($target IS NULL OR target.id = $target) AND target.validFrom <= date($validAt) AND target.validTo > date($validAt)
  AND EXISTS {
    (target)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
WITH setter, target, COUNT {
    (target)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt) AND size(coalesce(said.inferred, [])) = 0
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  } AS outright
ORDER BY target.deadlineUntil, outright DESC, target.id
LIMIT 1
CALL (setter, target) {
  OPTIONAL MATCH (setter)-[:RUNS]->(:Programme)<-[:OF]-(plan:ProgrammePlan)
    WHERE plan.capacityToUnit = target.amountUnit AND plan.validFrom <= date($validAt) AND plan.validTo > date($validAt)
      AND EXISTS {
      (plan)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  RETURN plan
  ORDER BY coalesce(nullIf(plan.firstPublished, date('9999-12-31')), date('0001-01-01')) DESC, plan.id
  LIMIT 1
}
CALL (target) {
  MATCH (capacity:Capacity)-[:OF]->(plant:Plant)
  WHERE capacity.amountUnit = target.amountUnit AND (target.country IS NULL OR plant.country = target.country)
    AND (NOT EXISTS { (target)-[:FOR]->(:Product) } OR NOT EXISTS { (capacity)-[:FOR]->(:Product) }
      OR EXISTS { (capacity)-[:FOR]->(:Product)-[:IS_A*0..20]->(:Product)<-[:FOR]-(target) })
    AND capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
    AND EXISTS {
      (capacity)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  CALL (plant) {
    OPTIONAL MATCH (word:PlantStatus)-[:OF]->(plant)
      WHERE word.validFrom <= date($validAt)
        AND EXISTS {
        (word)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
    RETURN word
    ORDER BY word.validFrom DESC, word.validFromLatest DESC, word.id
    LIMIT 1
  }
  WITH capacity, plant, word, CASE
      WHEN word.status IN ['cancelled', 'closed'] THEN 'withdrawn'
      WHEN word.status = 'suspended' THEN 'documented by plant, on hold'
      ELSE 'documented by plant, alive' END AS item
  ORDER BY plant.name, plant.id
  WITH capacity, item, collect(plant) AS plants, collect(DISTINCT coalesce(word.status, 'not documented')) AS statuses, collect(word.id) AS words
  WITH capacity, item, plants, statuses, words, size(plants) < COUNT { (capacity)-[:OF]->(:Plant) } AS undivided
  ORDER BY item, capacity.id
  RETURN collect({item: item, plants: plants, status: reduce(text = '', status IN statuses | text + CASE text WHEN '' THEN '' ELSE ', ' END + status),
    min: CASE WHEN undivided THEN 0.0 ELSE capacity.amountMin END, max: capacity.amountMax, capacity: capacity.id, whole: capacity.amountMin,
    facts: [capacity.id] + words}) AS parts
}
WITH target, plan, parts,
  [part IN parts WHERE part.item = 'withdrawn'] AS gone, [part IN parts WHERE part.item = 'documented by plant, on hold'] AS held,
  [part IN parts WHERE part.item = 'documented by plant, alive'] AS alive,
  reduce(once = [], part IN parts | CASE WHEN any(other IN once WHERE other.capacity = part.capacity) THEN once ELSE once + [part] END) AS each
WITH target, plan, parts, gone, held, alive, each, reduce(facts = [], part IN parts | facts + part.facts) AS rest,
  reduce(sum = 0.0, part IN gone | sum + part.min) AS goneMin, reduce(sum = 0.0, part IN gone | sum + part.max) AS goneMax,
  reduce(sum = 0.0, part IN held | sum + part.min) AS heldMin, reduce(sum = 0.0, part IN held | sum + part.max) AS heldMax,
  reduce(sum = 0.0, part IN alive | sum + part.min) AS aliveMin, reduce(sum = 0.0, part IN alive | sum + part.max) AS aliveMax,
  reduce(sum = 0.0, part IN each | sum + part.whole) AS statedMin, reduce(sum = 0.0, part IN each | sum + part.max) AS statedMax
WITH target, plan, parts, rest, [target.id] + [id IN [plan.id] WHERE id IS NOT NULL] AS basis,
  plan.capacityToMin - statedMax AS unnamedMin, plan.capacityToMax - statedMin AS unnamedMax,
  plan.capacityToMin - goneMax AS afterGoneMin, plan.capacityToMax - goneMin AS afterGoneMax,
  coalesce(plan.capacityToMin - goneMax - heldMax, CASE WHEN size(parts) > 0 THEN aliveMin END) AS leftMin,
  coalesce(plan.capacityToMax - goneMin - heldMin, CASE WHEN size(parts) > 0 THEN aliveMax END) AS leftMax
UNWIND [{place: 1, item: 'target', min: target.amountMin, max: target.amountMax, facts: [target.id]},
    {place: 2, item: 'path stated by the programme', min: plan.capacityToMin, max: plan.capacityToMax, facts: [id IN [plan.id] WHERE id IS NOT NULL]}]
  + [part IN parts | part{.*, place: CASE part.item WHEN 'documented by plant, alive' THEN 3 WHEN 'documented by plant, on hold' THEN 4 ELSE 5 END}]
  + [{place: 6, item: 'not documented by plant', min: CASE WHEN unnamedMin < 0.0 THEN 0.0 ELSE unnamedMin END,
      max: CASE WHEN unnamedMax < 0.0 THEN 0.0 ELSE unnamedMax END, facts: basis + rest},
    {place: 7, item: 'path less what is withdrawn', min: afterGoneMin, max: afterGoneMax, facts: basis + rest},
    {place: 8, item: 'path less what is withdrawn and on hold', min: CASE WHEN plan IS NULL THEN null ELSE leftMin END,
      max: CASE WHEN plan IS NULL THEN null ELSE leftMax END, facts: basis + rest},
    {place: 9, item: 'gap', min: target.amountMin - leftMax, max: target.amountMax - leftMin, facts: basis + rest}] AS row
WITH target, row
WHERE row.min IS NOT NULL OR row.max IS NOT NULL OR row.item = 'gap'
RETURN row.item AS item, reduce(text = null, plant IN coalesce(row.plants, []) | coalesce(text + ' and ', '') + plant.name) AS plant,
  [plant IN coalesce(row.plants, []) | plant.id] AS plantIds, row.status AS status, row.min AS min, row.max AS max, target.amountUnit AS unit,
  target.deadline AS deadline, row.facts AS facts
ORDER BY row.place, plant
LIMIT toInteger($limit)
