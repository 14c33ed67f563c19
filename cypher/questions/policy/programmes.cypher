// What are programmes to bring about?
// $ministry: who runs them
MATCH (programme:Programme)<-[:OF]-(plan:ProgrammePlan)
WHERE plan.validFrom <= date($validAt) AND plan.validTo > date($validAt)
  AND ($ministry IS NULL OR EXISTS { (programme)<-[:RUNS]-(:Ministry {id: $ministry}) })
  AND EXISTS {
    (plan)-[said:STATED_IN]->(source:Source)
    WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
      AND source.publishedBy <= date($reportedBy) AND NOT source.id IN $without AND ($cases IS NULL OR said.case IN $cases)
  }
RETURN programme.name AS programme, programme.id AS programmeId,
  plan.projects AS projects, plan.projectsMin AS projectsMin, plan.projectsMax AS projectsMax, plan.projectsUnit AS projectsUnit, plan.projectsQualifier AS projectsQualifier,
  plan.amount AS amount, plan.amountCurrency AS currency, plan.amountQualifier AS qualifier, plan.amountMin AS amountMin, plan.amountMax AS amountMax,
  plan.amountOther AS otherAmount, plan.amountOtherCurrency AS otherCurrency, CASE WHEN plan.amount >= plan.amountOther THEN round(plan.amount / plan.amountOther, 2) ELSE round(plan.amountOther / plan.amount, 2) END AS impliedRate,
  plan.investment AS investment, plan.investmentCurrency AS investmentCurrency, plan.investmentQualifier AS investmentQualifier, plan.investmentMin AS investmentMin, plan.investmentMax AS investmentMax,
  plan.investmentOther AS investmentOther, plan.investmentOtherCurrency AS investmentOtherCurrency, CASE WHEN plan.investment >= plan.investmentOther THEN round(plan.investment / plan.investmentOther, 2) ELSE round(plan.investmentOther / plan.investment, 2) END AS investmentImpliedRate,
  plan.capacityFrom AS capacityFrom, plan.capacityFromMin AS capacityFromMin, plan.capacityFromMax AS capacityFromMax, plan.capacityFromUnit AS capacityFromUnit, plan.capacityFromQualifier AS capacityFromQualifier,
  plan.capacityTo AS capacityTo, plan.capacityToMin AS capacityToMin, plan.capacityToMax AS capacityToMax, plan.capacityToUnit AS capacityToUnit, plan.capacityToQualifier AS capacityToQualifier,
  plan.period AS period, date($validAt) < plan.validFromLatest OR date($validAt) >= plan.validToEarliest AS whenUncertain, [plan.id] AS facts
ORDER BY programme, period, plan.id
LIMIT toInteger($limit)
