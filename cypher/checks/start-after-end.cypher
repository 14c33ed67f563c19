// Does anything end before it begins?
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
ORDER BY subject, finding
