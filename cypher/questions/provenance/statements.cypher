// What is said about something, by whom?
// $about: what is spoken of, with its group or its narrower products
// $by: the firm, with its group, or the ministry that says so
// $stance: how it is said
CALL {
  UNWIND CASE WHEN $about IS NULL THEN [true] ELSE [] END AS everything
  MATCH (statement:Statement)
  RETURN statement
  UNION
  MATCH (statement:Statement)-[:ABOUT]->(about:Thing)
  WHERE about.id IN $aboutGroup + coalesce($aboutTree, [])
  RETURN statement
}
MATCH (statement)-[said:STATED_IN]->(source:Source)
WHERE ($stance IS NULL OR statement.stance = $stance) AND statement.validFrom <= date($validAt) AND statement.validTo > date($validAt)
  AND said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
  AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
WITH DISTINCT statement, source
OPTIONAL MATCH (statement)-[:BY]->(by:Party)
WITH statement, source, by
WHERE $by IS NULL OR by.id IN $byGroup
CALL (statement) {
  MATCH (statement)-[:ABOUT]->(about:Thing)
  WITH about
  ORDER BY about.name, about.id
  RETURN collect(about) AS abouts
}
CALL (statement) {
  OPTIONAL MATCH (denial:Fact)-[:CONTRADICTS]->(statement)
    WHERE EXISTS {
      (denial)-[said:STATED_IN]->(source:Source)
      WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
        AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
    }
  WITH denial
  ORDER BY denial.title, denial.id
  RETURN collect(denial) AS denials
}
WITH statement, source, by, abouts, denials, source.publishedBy AS publishedBy
RETURN [about IN abouts | about.name] AS about, [about IN abouts | about.id] AS aboutIds, statement.text AS says, statement.stance AS stance,
  coalesce(by.name, statement.byWords) AS by, by.id AS byId, source.name AS source, source.id AS sourceId, source.published AS published,
  [denial IN denials | denial.title] AS contradictedBy, [denial IN denials | denial.id] AS contradictedByIds,
  date($validAt) < statement.validFromLatest OR date($validAt) >= statement.validToEarliest AS whenUncertain, [statement.id] + [denial IN denials | denial.id] AS facts
ORDER BY size(denials) DESC, publishedBy, sourceId, says, statement.id
LIMIT toInteger($limit)
