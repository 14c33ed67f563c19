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
 * Who owns a firm? With its group, who from outside owns a part of any firm of it.
 *
 * @param firm the firm
 */
public record Owners(
		@Parameter(kind = ThingKind.FIRM, example = "ultium-cells") Thing firm) implements Question<Owners.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No owner of " + this.firm.name());
		}
		long count = found.rows().stream().map((row) -> row.firm().id()).distinct().count();
		List<String> owners = found.rows().stream().map(Row::says).toList();
		return Words.sentence("%s%s of %s %s documented%s: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(count, "owner"), this.firm.name(), (count == 1) ? "is" : "are", found.by(),
				Words.list(owners)));
	}

	/**
	 * A stake in a firm.
	 *
	 * @param firm who owns it: a firm, or a ministry
	 * @param held the legal entity that is owned
	 * @param share what is held, 0 to 1, where one number is stated
	 * @param shareMin the least that it can be, 0 to 1
	 * @param shareMax the most that it can be, 0 to 1
	 * @param control subsidiary, joint or minority, as stated
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing firm, Thing held, @Nullable BigDecimal share, @Nullable BigDecimal shareMin,
			@Nullable BigDecimal shareMax, @Nullable String control, Boolean whenUncertain, List<String> facts) {

		private Holding holding() {
			return new Holding(this.share, this.shareMin, this.shareMax, this.control);
		}

		private String says() {
			return "%s in %s (%s)".formatted(this.firm.name(), this.held.name(), holding().words());
		}

	}

}
