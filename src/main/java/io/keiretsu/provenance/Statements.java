package io.keiretsu.provenance;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What is said about something, by whom?
 *
 * @param about what is spoken of, if only that is asked for
 * @param by who says so, if only that is asked for
 * @param stance how it is said, if only that is asked for
 */
public record Statements(@Parameter(kind = {
		ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT, ThingKind.COUNTRY,
		ThingKind.SOURCE }, example = "fukuoka-battery-plant") @Nullable Thing about,
		@Parameter(kind = { ThingKind.FIRM, ThingKind.MINISTRY }, example = "toyota-motor") @Nullable Thing by,
		@Parameter(allowed = { "reported", "assessment", "forecast", "intention", "reason", "condition" },
				example = "assessment") @Nullable String stance)
		implements
			Question<Statements.Row>{

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		String which = ((this.stance != null) ? " as " + this.stance : "")
				+ ((this.about != null) ? " about " + this.about.name() : "")
				+ ((this.by != null) ? " by " + this.by.name() : "");
		if (found.rows().isEmpty()) {
			return found.nothing("No statement" + which);
		}
		List<String> said = found.rows().stream().map((row) -> row.told(isDoubtful(row, found))).distinct().toList();
		long denied = found.rows()
			.stream()
			.filter((row) -> !row.contradictedBy().isEmpty())
			.map(Row::says)
			.distinct()
			.count();
		return Words.sentence("%s%s%s %s documented%s%s: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(said.size(), "statement"), which, (said.size() == 1) ? "is" : "are", found.by(),
				(denied == 0) ? "" : ", %s of which %s contradicted".formatted(denied, (denied == 1) ? "is" : "are"),
				Words.clauses(said, SHOWN)));
	}

	/** Whether no source has it for sure that this was said. */
	private static boolean isDoubtful(Row row, Findings<Row> found) {
		List<Double> confidences = found.evidence()
			.stream()
			.filter((said) -> said.fact().equals(row.statement()))
			.map((said) -> Objects.requireNonNullElse(said.confidence(), 1.0))
			.toList();
		return !confidences.isEmpty() && Collections.max(confidences) < 1;
	}

	/**
	 * A statement, in one of its sources.
	 *
	 * @param about what it speaks of
	 * @param says what it says, in our words
	 * @param stance reported, assessment, forecast, intention, reason or condition
	 * @param by who says so, a name or words; none where the source speaks for itself
	 * @param byId who that is, if it has an identity
	 * @param source where it is written
	 * @param published when that was published, as stated
	 * @param contradictedBy the statements that deny it
	 * @param contradictedByIds their ids
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(List<Thing> about, String says, String stance, @Nullable String by, @Nullable String byId,
			Thing source, @Nullable String published, List<String> contradictedBy, List<String> contradictedByIds,
			Boolean whenUncertain, List<String> facts) {

		private String statement() {
			return this.facts.get(0);
		}

		private String told(boolean doubtful) {
			List<String> speaker = Stream.of(this.by, doubtful ? "perhaps" : null).filter(Objects::nonNull).toList();
			return String.join(", ", speaker) + (speaker.isEmpty() ? "" : ": ") + unstopped(this.says)
					+ (this.contradictedBy.isEmpty() ? ""
							: " (contradicted: " + unstopped(this.contradictedBy.get(0)) + ")");
		}

		private static String unstopped(String sentence) {
			return sentence.replaceFirst("\\.$", "");
		}

	}

}
