package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.network.Hit;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.SideBySide;

/** Puts an impact into rows and a sentence, with names, contracts and sources. */
@Component
class ScenarioTelling {

	private final Quoting quoting;

	private final Answering answering;

	private final SideBySide sideBySide;

	private final JsonMapper json;

	ScenarioTelling(Quoting quoting, Answering answering, SideBySide sideBySide, JsonMapper json) {
		this.quoting = quoting;
		this.answering = answering;
		this.sideBySide = sideBySide;
		this.json = json;
	}

	String self(WhatIf.Ready ready) {
		Map<String, @Nullable Object> whole = new LinkedHashMap<>(ready.asked.shown());
		whole.put("validAt", ready.asOf.validAt().toString());
		whole.put("knownAt", ready.asOf.knownAt().toString());
		if (ready.asOf.reportedBy() != null) {
			whole.put("reportedBy", ready.asOf.reportedBy().toString());
		}
		if (ready.asOf.cases() != null) {
			whole.put("cases", ready.asOf.cases());
		}
		whole.put("limit", ready.limit);
		if (ready.against != null) {
			whole.put("against", ready.against.shown());
		}
		return Answering.link("/api/scenarios", Map.of("scenario", this.json.writeValueAsString(whole)));
	}

	ScenarioAnswer told(WhatIf.Ready ready, NetworkView view, Impact impact, @Nullable Impact other) {
		List<Hit> shown = first(ready, impact, other);
		ScenarioRows rows = new ScenarioRows(this.quoting, this.answering, this.sideBySide, ready, view, impact, other,
				shown);
		List<ScenarioRow> told = rows.all();
		Quoting.Quoted quoted = rows.quoted;
		boolean truncated = impact.firms() > ready.limit || (other != null && other.firms() > ready.limit);
		Findings<ScenarioRow> found = new Findings<>(told, truncated, ready.seen, quoted.evidence(), quoted.disputed(),
				quoted.coverage());
		ScenarioSentence one = new ScenarioSentence(ready.asked, impact, found);
		ScenarioSentence two = (ready.against != null && other != null)
				? new ScenarioSentence(ready.against, other, found.rows().isEmpty() ? found : swapped(found)) : null;
		boolean compared = other != null;
		Map<String, @Nullable Object> shownParameters = new LinkedHashMap<>(ready.asked.shown());
		if (ready.against != null) {
			shownParameters.put("against", ready.against.shown());
		}
		Answering.Told answer = new Answering.Told("scenarios",
				"What if " + Opening.of(ready.asked.stops())
						+ ((ready.against != null) ? ", and what if " + Opening.of(ready.against.stops()) : "") + "?",
				ScenarioSentence.says(one, two), shownParameters, ready.asOf, ScenarioRow.names(compared),
				told.stream().map((row) -> row.columns(compared)).toList(),
				told.stream().flatMap((row) -> row.facts().stream()).distinct().toList(), unknown(impact, told),
				ready.self(), ready.known.head(), truncated);
		Totals totals = Totals.of(impact, ready.known.network(), rows.names);
		ScenarioAnswer.Other against = (two == null || other == null || ready.against == null) ? null
				: new ScenarioAnswer.Other(ScenarioSentence.says(two, null), ready.against.shown(),
						Totals.of(other, ready.known.network(), rows.names));
		return new ScenarioAnswer(this.answering.answer(answer, quoted), impact.assumptions(), totals, against);
	}

	private static Findings<ScenarioRow> swapped(Findings<ScenarioRow> found) {
		return new Findings<>(found.rows()
			.stream()
			.map((row) -> new ScenarioRow(row.firm(), row.country(), row.other(), row.hit(), row.because(),
					row.alternatives()))
			.toList(), found.truncated(), found.asOf(), found.evidence(), found.disputed(), found.coverage());
	}

	private static List<Findings.Unknown> unknown(Impact impact, List<ScenarioRow> rows) {
		List<Findings.Unknown> unknown = new ArrayList<>();
		if (rows.isEmpty()) {
			unknown.add(new Findings.Unknown("every row", "not-searched", 0));
		}
		if (impact.unknownShares() > 0) {
			unknown.add(new Findings.Unknown("share of a contract that is touched", "not-disclosed",
					impact.unknownShares()));
		}
		if (impact.unknownPlants() > 0) {
			unknown.add(new Findings.Unknown("plant of a contract that is touched", "not-disclosed",
					impact.unknownPlants()));
		}
		return unknown;
	}

	/** The firms that are shown: of two scenarios, those that lose most in either. */
	private static List<Hit> first(WhatIf.Ready ready, Impact impact, @Nullable Impact other) {
		if (other == null) {
			return impact.hits();
		}
		Map<Integer, Hit> all = new LinkedHashMap<>();
		impact.hits().forEach((hit) -> all.put(hit.firm(), hit));
		other.hits().forEach((hit) -> all.merge(hit.firm(), hit, (one, two) -> (loss(two) > loss(one)) ? two : one));
		return all.values()
			.stream()
			.sorted(Comparator.comparing((Hit hit) -> hit.tier() != 0)
				.thenComparing((hit) -> -loss(hit))
				.thenComparing(Hit::tier)
				.thenComparing((hit) -> ready.known.network().firmId(hit.firm())))
			.limit(ready.limit)
			.toList();
	}

	private static double loss(Hit hit) {
		return (hit.lossMax() != null) ? hit.lossMax() : 0;
	}

}
