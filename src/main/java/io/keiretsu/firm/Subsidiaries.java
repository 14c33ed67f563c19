package io.keiretsu.firm;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.OnFactsAlone;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which firms does a firm hold, in whole or in part? Joint ventures and minority stakes
 * are listed, and are not counted as subsidiaries.
 *
 * @param firm the firm
 */
public record Subsidiaries(
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing firm) implements Question<Subsidiaries.Row> {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	@Override
	public String says(Findings<Row> found) {
		List<String> controlled = found.rows().stream().filter(Row::isControlled).map(Row::says).distinct().toList();
		List<String> others = found.rows()
			.stream()
			.filter((row) -> !row.isControlled())
			.map(Row::says)
			.distinct()
			.toList();
		if (found.rows().isEmpty()) {
			return found.nothing("No subsidiary of " + this.firm.name());
		}
		long count = found.rows().stream().filter(Row::isControlled).map((row) -> row.firm().id()).distinct().count();
		if (count == 0) {
			return Words.sentence("no subsidiary of %s is documented; it holds a part of %s%s"
				.formatted(this.firm.name(), Words.list(others), found.accordingTo()));
		}
		return Words.sentence("%s%s of %s %s documented%s: %s%s".formatted(found.truncated() ? "at least " : "",
				Words.count(count, "subsidiary"), this.firm.name(), (count == 1) ? "is" : "are", found.by(),
				Words.list(controlled), others.isEmpty() ? "" : "; it also holds a part of " + Words.list(others)));
	}

	/**
	 * A stake that a firm of the group holds.
	 *
	 * @param firm the firm that is held
	 * @param owner the legal entity that holds it
	 * @param share what is held, 0 to 1, where one number is stated
	 * @param shareMin the least that it can be, 0 to 1
	 * @param shareMax the most that it can be, 0 to 1
	 * @param control subsidiary, joint or minority, as stated
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing firm, Thing owner, @Nullable BigDecimal share, @Nullable BigDecimal shareMin,
			@Nullable BigDecimal shareMax, @Nullable String control, Boolean whenUncertain, List<String> facts) {

		private Holding holding() {
			return new Holding(this.share, this.shareMin, this.shareMax, this.control);
		}

		private boolean isControlled() {
			return "subsidiary".equals(this.control) || (this.shareMin != null && this.shareMin.compareTo(HALF) > 0);
		}

		private String says() {
			return "%s (held by %s: %s)".formatted(this.firm.name(), this.owner.name(), holding().words());
		}

	}

}
