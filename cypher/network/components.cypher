// Which product was ever recorded to go into which, up to an entry of the ledger? (In no order, so that rows flow.)
// $ids: only these; null for all
// $sequence: the number of the entry
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (component:Component)
  RETURN component
  UNION ALL
  UNWIND $ids AS id
  MATCH (component:Component {id: id})
  RETURN component
}
WITH component
WHERE coalesce(component.recordedIn, 0) <= $sequence
MATCH (part:Product)-[:GOES_INTO]->(component)-[:IN]->(whole:Product)
RETURN component.id AS fact, part.id AS from, whole.id AS to, component.essential AS word,
  component.validFrom AS validFrom, component.validTo AS validTo, component.firstPublished AS firstPublished, component.cases AS cases,
  component.recordedAt.epochSeconds * 1000000 + component.recordedAt.microsecond AS recordedAt,
  CASE WHEN component.retractedIn > $sequence THEN null ELSE component.retractedAt.epochSeconds * 1000000 + component.retractedAt.microsecond END AS retractedAt
