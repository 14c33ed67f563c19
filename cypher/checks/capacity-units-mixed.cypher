// Is the capacity for one product stated in units that cannot be compared?
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
ORDER BY subject, finding
