// Is the same money documented both for a plant and for a part of it?
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
ORDER BY subject, finding
