package io.keiretsu.provenance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which facts rest on one independent source?
 *
 * @param about what the facts join, if only that is asked for
 */
public record Uncorroborated(@Parameter(kind = {
		ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT, ThingKind.COUNTRY,
		ThingKind.SOURCE }, example = "lansing-battery-plant") @Nullable Thing about)
		implements
			Question<Uncorroborated.Row>{

	@Override
	public String says(Findings<Row> found) {
		String about = (this.about != null) ? " about " + this.about.name() : "";
		if (found.rows().isEmpty()) {
			return found.nothing("No fact" + about + " that rests on one source alone");
		}
		Map<String, Long> bySource = found.rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.source().name(), TreeMap::new, Collectors.counting()));
		List<String> counts = bySource.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.map((source) -> "%,d on %s".formatted(source.getValue(), source.getKey()))
			.toList();
		return Words.sentence("%s%s%s %s on one independent source: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(found.rows().size(), "fact"), about, (found.rows().size() == 1) ? "rests" : "rest",
				Words.list(counts)));
	}

	/**
	 * A fact with one witness.
	 *
	 * @param fact its id
	 * @param title its caption
	 * @param kind its kind
	 * @param source the first to say so
	 * @param reliability of that source, A to F
	 * @param retellings other sources, which rest on the same
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(String fact, String title, String kind, Thing source, @Nullable String reliability,
			List<Thing> retellings, Boolean whenUncertain, List<String> facts) {

	}

}
