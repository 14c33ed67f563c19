package io.keiretsu.firm;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which firms belong to the group of a firm?
 *
 * @param firm the firm
 */
public record Group(
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing firm) implements Question<Group.Row> {

	@Override
	public String says(Findings<Row> found) {
		List<Row> others = found.rows().stream().filter((row) -> !row.firm().id().equals(this.firm.id())).toList();
		if (others.isEmpty()) {
			return found.nothing("No other firm in the group of " + this.firm.name());
		}
		long count = others.stream().map((row) -> row.firm().id()).distinct().count();
		List<String> members = others.stream().map(Row::says).toList();
		return Words.sentence("beside %s, %s%s of its group %s documented%s: %s".formatted(this.firm.name(),
				found.truncated() ? "at least " : "", Words.count(count, "firm"), (count == 1) ? "is" : "are",
				found.by(), Words.list(members)));
	}

	/**
	 * A firm of the group, with one of its owners within the group.
	 *
	 * @param firm the legal entity
	 * @param owner who of the group holds it; none for the firm at the top
	 * @param share what is held, 0 to 1, where one number is stated
	 * @param shareMin the least that it can be, 0 to 1
	 * @param shareMax the most that it can be, 0 to 1
	 * @param control subsidiary, joint or minority, as stated
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing firm, @Nullable Thing owner, @Nullable BigDecimal share, @Nullable BigDecimal shareMin,
			@Nullable BigDecimal shareMax, @Nullable String control, Boolean whenUncertain, List<String> facts) {

		private Holding holding() {
			return new Holding(this.share, this.shareMin, this.shareMax, this.control);
		}

		private String says() {
			return this.firm.name()
					+ ((this.owner != null) ? " (held by " + this.owner.name() + ": " + holding().words() + ")" : "");
		}

	}

}
