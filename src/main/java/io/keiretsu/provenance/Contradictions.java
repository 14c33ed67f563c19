package io.keiretsu.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Where do sources contradict each other?
 *
 * @param about what the facts join, if only that is asked for
 */
public record Contradictions(@Parameter(kind = {
		ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT, ThingKind.COUNTRY,
		ThingKind.SOURCE }, example = "kitakyushu-lfp-plant") @Nullable Thing about)
		implements
			Question<Contradictions.Row>{

	private static final int SHOWN = 5;

	private static final String DENIED = "denied: ";

	@Override
	public String says(Findings<Row> found) {
		String about = (this.about != null) ? " about " + this.about.name() : "";
		if (found.rows().isEmpty()) {
			return found.nothing("No contradiction" + about);
		}
		List<String> contradictions = found.rows().stream().map(Row::says).toList();
		return Words.sentence("%s%s%s%s documented: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(contradictions.size(), "contradiction"), about,
				(contradictions.size() == 1) ? " is" : " are", Words.clauses(contradictions, SHOWN)));
	}

	/**
	 * Facts that cannot all be true: the lists are parallel, one place for each fact and
	 * source, the strongest first.
	 *
	 * @param slot what they disagree about; "denied: …" where one statement contradicts
	 * another
	 * @param values what they say, and before a statement whoever makes it
	 * @param sources where they say it
	 * @param chosen what an answer leads with; none where statements deny each other
	 * @param chosenFact the fact that says so
	 * @param rule what chose it: reliability, recency, confidence, independence or none
	 * @param facts what the row rests on
	 */
	public record Row(String slot, List<String> values, List<Thing> sources, @Nullable String chosen,
			@Nullable String chosenFact, String rule, List<String> facts) {

		private String says() {
			Map<String, List<String>> sides = new LinkedHashMap<>();
			IntStream.range(0, this.values.size())
				.forEach(
						(index) -> sides.computeIfAbsent(this.values.get(index), (value) -> new java.util.ArrayList<>())
							.add(this.sources.get(index).name()));
			List<String> said = sides.entrySet()
				.stream()
				.map((side) -> "%s (%s)".formatted(quoted(side.getKey()), Words.list(side.getValue())))
				.toList();
			return String.join(" against ", said) + ((this.chosen != null && !this.rule.equals("none"))
					? ", where %s leads by %s".formatted(quoted(this.chosen), this.rule) : "");
		}

		/** Statements are told in our words, which are nobody's to quote. */
		private String quoted(String value) {
			return this.slot.startsWith(DENIED) ? value : '"' + value + '"';
		}

	}

}
