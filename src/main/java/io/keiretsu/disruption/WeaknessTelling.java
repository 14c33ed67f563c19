package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;

/** Makes an answer of a weakness: what it rests on is read, and who says so. */
@Component
class WeaknessTelling {

	private final Quoting quoting;

	private final Answering answering;

	WeaknessTelling(Quoting quoting, Answering answering) {
		this.quoting = quoting;
		this.answering = answering;
	}

	ScenarioAnswer told(WeaknessAsked asked, Weakness weakness) {
		List<Weakness.Row> rows = weakness.rows();
		Quoting.Quoted quoted = this.quoting.quoted(asked.head(), rows.stream().map(Weakness.Row::facts).toList(),
				asked.seen());
		Findings<Thing> findings = new Findings<>(List.of(), weakness.truncated(), asked.seen(), quoted.evidence(),
				quoted.disputed(), quoted.coverage());
		List<String> assumed = new ArrayList<>(weakness.assumptions());
		if (asked.shown().containsKey("buyer")) {
			assumed.add("The buyer is the legal entity alone, without its subsidiaries.");
		}
		List<String> facts = rows.stream().flatMap((row) -> row.facts().stream()).distinct().toList();
		List<Findings.Unknown> unknown = rows.isEmpty() ? List.of(new Findings.Unknown("every row", "not-searched", 0))
				: List.of();
		return new ScenarioAnswer(this.answering
			.answer(new Answering.Told(asked.name(), weakness.asks(), weakness.says().apply(findings), asked.shown(),
					asked.asOf(), weakness.columns(), rows.stream().map(WeaknessTelling::flat).toList(), facts, unknown,
					asked.self(), asked.head(), weakness.truncated()), quoted),
				assumed, null, null);
	}

	private static Map<String, @Nullable Object> flat(Weakness.Row row) {
		Map<String, @Nullable Object> flat = new LinkedHashMap<>(row.columns());
		flat.put("facts", row.facts());
		return flat;
	}

}
