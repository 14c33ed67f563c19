// Is the capacity of one plant so large that its unit must be wrong?
// No battery plant makes 1,000 GWh a year: that is more than the whole market of 2024, and points to kWh or MWh read as GWh.
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
ORDER BY subject, finding
