// What looks wrong in the data?
// $about: what the findings concern, with its group or its narrower products
CALL {
  MATCH (capacity:Capacity)-[:OF]->(plant:Plant)
  WHERE capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
    AND EXISTS {
      (capacity)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH capacity, collect(plant.name) AS plants, capacity.amountMin / CASE capacity.amountUnit WHEN 'GWh' THEN 1.0 WHEN 'MWh' THEN 1000.0 END AS gigawattHours
  WHERE gigawattHours > 1000
  RETURN 'capacity too large' AS rule, capacity.id AS subject,
    head(plants) + ' would make ' + toString(toInteger(round(gigawattHours))) + ' GWh a year' AS finding
  UNION ALL
  MATCH (capacity:Capacity)-[:FOR]->(product:Product)
  WHERE capacity.validFrom <= date($validAt) AND capacity.validTo > date($validAt)
    AND EXISTS {
      (capacity)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH product, capacity.amountUnit AS unit, CASE WHEN capacity.amountUnit IN ['MWh', 'GWh'] THEN 'energy' WHEN capacity.amountUnit IN ['kg', 't', 'kt'] THEN 'mass' ELSE 'pieces' END AS family, count(*) AS times
  ORDER BY unit
  WITH product, collect(DISTINCT family) AS families, collect(DISTINCT unit) AS units
  WHERE size(families) > 1
  RETURN 'capacity units mixed' AS rule, product.id AS subject, 'its capacity is stated in ' + reduce(all = head(units), unit IN tail(units) | all + ' and ' + unit) AS finding
  UNION ALL
  MATCH (thing:Thing)-[described:DESCRIBED_IN]->(case:Case)
  WHERE described.recordedAt <= datetime($knownAt) AND described.retractedAt > datetime($knownAt) AND ($cases IS NULL OR case.id IN $cases)
  UNWIND [key IN keys(described) WHERE NOT key IN ['name', 'title', 'case', 'hash', 'stated', 'since', 'recordedAt', 'recordedIn', 'retractedAt', 'retractedIn',
    'publishedFrom', 'publishedBy', 'inferred'] | key] AS key
  WITH thing, key, described, toString(described[key]) AS value
  ORDER BY described.since, described.case
  WITH thing, key, collect(DISTINCT value) AS values, collect(value + ' in the case ' + described.case) AS descriptions
  WHERE size(values) > 1
  RETURN 'conflicting attributes' AS rule, thing.id AS subject,
    key + ' is ' + reduce(all = head(descriptions), one IN tail(descriptions) | all + ', and ' + one) AS finding
  UNION ALL
  MATCH (contract:SupplyContract)-[:FROM]->(plant:Plant)
  WHERE contract.validFrom <= date($validAt) AND contract.validTo > date($validAt)
    AND (contract.stage IS NULL OR NOT contract.stage IN ['ended', 'cancelled'])
    AND EXISTS {
      (contract)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  CALL (plant) {
    MATCH (word:PlantStatus)-[:OF]->(plant)
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
  WITH contract, plant, word
  WHERE word.status IN ['cancelled', 'closed'] AND contract.validFrom > word.validFromLatest
  RETURN 'contract after withdrawal' AS rule, contract.id AS subject,
    'begins after its plant was given up: ' + plant.name + ' is ' + word.status + ' since ' + coalesce(word.validFromStated, toString(word.validFrom)) AS finding
  UNION ALL
  MATCH (fact:Fact)
  WHERE NOT EXISTS { (fact)-[:STATED_IN]->(:Source) }
    OR (fact.live IS NOT NULL AND NOT EXISTS { (fact)-[said:STATED_IN]->(:Source) WHERE said.retractedAt > datetime($knownAt) })
  RETURN 'fact without evidence' AS rule, fact.id AS subject, CASE WHEN fact.live IS NULL THEN 'no source ever stated it' ELSE 'it is known, and no source states it' END AS finding
  UNION ALL
  MATCH (thing:Thing)-[own:IDENTIFIED_BY]->(identifier:Identifier)<-[theirs:IDENTIFIED_BY]-(other:Thing)
  WHERE thing <> other AND ($cases IS NULL OR (own.case IN $cases AND theirs.case IN $cases))
  WITH thing, identifier, other
  ORDER BY other.id
  WITH DISTINCT thing, identifier, other
  WITH thing, identifier, collect(other.id) AS others
  RETURN 'identifier of two things' AS rule, thing.id AS subject,
    'has the ' + identifier.scheme + ' ' + identifier.code + ', and so has ' + reduce(all = head(others), other IN tail(others) | all + ', ' + other) AS finding
  UNION ALL
  MATCH (fact:Fact)
  UNWIND [key IN keys(fact) WHERE key ENDS WITH 'OtherCurrency' | left(key, size(key) - 13)] AS name
  UNWIND [
    {per: 'USD', of: 'JPY', bands: {y2020: [101, 113], y2021: [102, 116], y2022: [113, 152], y2023: [127, 152], y2024: [139, 162], y2025: [139, 159]}},
    {per: 'EUR', of: 'JPY', bands: {y2020: [114, 128], y2021: [125, 135], y2022: [124, 149], y2023: [137, 165], y2024: [154, 176], y2025: [154, 185]}},
    {per: 'EUR', of: 'USD', bands: {y2020: [1.06, 1.24], y2021: [1.11, 1.24], y2022: [0.95, 1.15], y2023: [1.04, 1.13], y2024: [1.03, 1.13], y2025: [1.01, 1.2]}}
  ] AS pair
  WITH fact, name, pair, CASE WHEN fact[name + 'Currency'] = pair.of THEN fact[name] / fact[name + 'Other'] ELSE fact[name + 'Other'] / fact[name] END AS rate,
    CASE WHEN fact.validFrom.year > 1 THEN fact.validFrom.year ELSE fact.validFromLatest.year END AS first,
    CASE WHEN fact.firstPublished.year < 9999 AND fact.firstPublished > fact.validFromLatest THEN fact.firstPublished.year ELSE fact.validFromLatest.year END AS last
  WHERE [fact[name + 'Currency'], fact[name + 'OtherCurrency']] IN [[pair.of, pair.per], [pair.per, pair.of]] AND last - first < 100
    AND EXISTS {
      (fact)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH fact, pair, rate, first, last, [year IN range(first, last) | pair.bands['y' + toString(year)]] AS bands
  WHERE size(bands) > 0 AND all(band IN bands WHERE band IS NOT NULL)
  WITH fact, pair, rate, first, last, reduce(low = bands[0][0], band IN bands | CASE WHEN band[0] < low THEN band[0] ELSE low END) AS low,
    reduce(high = bands[0][1], band IN bands | CASE WHEN band[1] > high THEN band[1] ELSE high END) AS high
  WHERE rate < 0.99 * low OR rate > 1.01 * high
  RETURN 'implied exchange rate' AS rule, fact.id AS subject,
    'implies ' + toString(round(rate, 2)) + ' ' + pair.of + ' per ' + pair.per + ', where the market had ' + toString(low) + ' to ' + toString(high)
      + ' in ' + toString(first) + CASE WHEN last > first THEN ' to ' + toString(last) ELSE '' END AS finding
  UNION ALL
  MATCH (fact:Fact)
  OPTIONAL MATCH (fact)-[said:STATED_IN]->(:Source)
  WITH fact, count(said) AS witnesses, min(said.recordedAt) AS firstSaid, max(said.retractedAt) AS lastSaid
  WHERE witnesses = 0 OR firstSaid <> fact.recordedAt OR lastSaid <> fact.retractedAt
    OR (fact.live IS NULL) <> (fact.retractedAt < datetime('9999-12-31T00:00:00Z'))
  RETURN 'known exactly while evidence is' AS rule, fact.id AS subject,
    'known from ' + toString(fact.recordedAt) + ' to ' + toString(fact.retractedAt) + ', evidence from ' + coalesce(toString(firstSaid), 'never')
      + ' to ' + coalesce(toString(lastSaid), 'never') AS finding
  UNION ALL
  MATCH (holder:Thing)<-[:OF]-(share:MarketShare)-[:IN]->(product:Product)
  WHERE share.percentMin IS NOT NULL
    AND EXISTS {
      (share)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  OPTIONAL MATCH (share)-[:COUNTED_BY]->(countedBy:Firm)
  WITH product, share.period AS period, share.measure AS measure, countedBy, holder:Firm AS firms, holder, min(share.percentMin) AS percent
  WITH product, period, measure, countedBy, firms, count(holder) AS holders, sum(percent) AS percents
  WHERE percents > 100.5
  RETURN 'market over 100 percent' AS rule, product.id AS subject,
    'the shares of ' + toString(holders) + CASE WHEN firms THEN ' firms' ELSE ' countries' END + ' in ' + period + coalesce(', counted by ' + countedBy.name, '')
      + ', add up to ' + toString(round(percents, 2)) + '%' AS finding
  UNION ALL
  MATCH (child:Plant)-[:PART_OF*1..5]->(parent:Plant)
  MATCH (child)<-[:IN|FOR]-(part:Investment|Subsidy)
  MATCH (parent)<-[:IN|FOR]-(whole:Investment|Subsidy)
  WHERE part.kind = whole.kind AND part <> whole AND part.amountCurrency = whole.amountCurrency AND coalesce(part.amount, part.amountMax) = coalesce(whole.amount, whole.amountMax)
    AND part.validFrom <= date($validAt) AND part.validTo > date($validAt)
    AND whole.validFrom <= date($validAt) AND whole.validTo > date($validAt)
    AND EXISTS {
      (part)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
    AND EXISTS {
      (whole)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH DISTINCT child, parent, part, whole
  RETURN 'money at parent and child' AS rule, part.id AS subject, 'is stated for ' + child.name + ', and as much for ' + parent.name + ': ' + whole.title AS finding
  UNION ALL
  MATCH (thing:Thing)-[own:NAMED]->(name:Name)
  MATCH (other:Thing)-[theirs:NAMED]->(same:Name {key: name.key})
  WHERE thing <> other AND labels(thing) = labels(other) AND NOT thing:Source AND ($cases IS NULL OR (own.case IN $cases AND theirs.case IN $cases))
  WITH DISTINCT thing, name.key AS key, other
  ORDER BY other.id
  WITH thing, key, collect(other.id) AS others
  RETURN 'name of two things' AS rule, thing.id AS subject, 'goes by "' + key + '", and so does ' + reduce(all = head(others), other IN tail(others) | all + ', ' + other) AS finding
  UNION ALL
  MATCH (owner:Party)-[:HOLDS]->(stake:Stake)-[:IN]->(firm:Firm)
  WHERE stake.shareMin IS NOT NULL AND stake.validFrom <= date($validAt) AND stake.validTo > date($validAt)
    AND EXISTS {
      (stake)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH firm, owner, coalesce(stake.ref, '') AS ref, min(stake.shareMin) AS share
  WITH firm, count(DISTINCT owner) AS owners, sum(share) AS shares
  WHERE shares > 1.005
  RETURN 'owners over 100 percent' AS rule, firm.id AS subject, 'the stakes of ' + toString(owners) + CASE owners WHEN 1 THEN ' owner' ELSE ' owners' END + ' add up to ' + toString(round(100 * shares, 2)) + '%' AS finding
  UNION ALL
  MATCH (plant:Plant)
  WHERE EXISTS {
    (plant)<-[:OF|IN|FOR|FROM]-(fact:Fact)
    WHERE fact.validFrom <= date($validAt) AND fact.validTo > date($validAt)
      AND EXISTS {
        (fact)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  }
  AND NOT EXISTS {
    (plant)-[:PART_OF*0..5]->(:Plant)<-[:OF]-(operation:Operation)
    WHERE operation.validFrom <= date($validAt) AND operation.validTo > date($validAt)
      AND EXISTS {
        (operation)-[said:STATED_IN]->(source:Source)
        WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
          AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
      }
  }
  RETURN 'plant without operator' AS rule, plant.id AS subject, 'nobody is documented to run it' AS finding
  UNION ALL
  MATCH (fact:Fact)
  WHERE EXISTS {
      (fact)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  UNWIND [{what: 'it holds', begins: fact.validFrom, ends: fact.validTo}, {what: 'deliveries run', begins: fact.deliveriesFromFrom, ends: fact.deliveriesToUntil}] AS span
  WITH fact, span
  WHERE span.begins >= span.ends
  RETURN 'start after end' AS rule, fact.id AS subject, span.what + ' from ' + toString(span.begins) + ', and no longer on ' + toString(span.ends) AS finding
  UNION ALL
  MATCH (subsidy:Subsidy)-[:FOR]->(plant:Plant)
  WHERE subsidy.validFrom <= date($validAt) AND subsidy.validTo > date($validAt)
    AND EXISTS {
      (subsidy)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH subsidy, plant
  ORDER BY plant.id
  WITH subsidy, collect(plant.id) AS plants, CASE subsidy.amountQualifier WHEN 'up-to' THEN subsidy.amountMax ELSE subsidy.amountMin END AS granted
  MATCH (investment:Investment)-[:IN]->(:Plant {id: head(plants)})
  WHERE investment.amountCurrency = subsidy.amountCurrency AND investment.validFrom <= date($validAt) AND investment.validTo > date($validAt)
    AND EXISTS {
      (investment)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH subsidy, granted, plants, investment, COLLECT { MATCH (investment)-[:IN]->(plant:Plant) RETURN plant.id AS id ORDER BY id } AS investedIn
  WHERE investedIn = plants
  WITH subsidy, granted, collect(investment) AS investments
  WHERE all(investment IN investments WHERE investment.amountMax < granted)
    AND reduce(total = 0.0, investment IN investments | total + investment.amountMax) < granted
  RETURN 'subsidy above investment' AS rule, subsidy.id AS subject,
    'is larger than what is documented as invested: ' + reduce(titles = head(investments).title, investment IN tail(investments) | titles + ', ' + investment.title) AS finding
}
OPTIONAL MATCH (fact:Fact {id: subject})
OPTIONAL MATCH (thing:Thing {id: subject})
WITH rule, subject, finding, fact, thing
WHERE $about IS NULL OR subject IN $aboutGroup + coalesce($aboutTree, [])
  OR EXISTS { (fact)--(joined:Thing) WHERE joined.id IN $aboutGroup + coalesce($aboutTree, []) }
RETURN rule AS rule, coalesce(fact.title, thing.name, subject) AS subject, subject AS subjectId, finding AS finding,
  CASE WHEN fact IS NULL THEN [] ELSE [fact.id] END AS facts
ORDER BY rule, subject, subjectId, finding
LIMIT toInteger($limit)
