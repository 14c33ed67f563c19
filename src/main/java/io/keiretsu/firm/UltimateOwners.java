package io.keiretsu.firm;

import java.math.BigDecimal;
import java.util.List;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Who owns a firm in the end? The shares along each chain of owners are multiplied and
 * the chains of one owner are added. A share that is not documented can be anything, one
 * of a subsidiary anything above a half.
 *
 * @param firm the firm
 */
public record UltimateOwners(@Parameter(kind = ThingKind.FIRM, example = "ultium-cells") Thing firm)
		implements
			Question<UltimateOwners.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No owner of " + this.firm.name());
		}
		List<String> owners = found.rows().stream().map(Row::says).toList();
		return Words.sentence("in the end %s belongs to %s%s, as far as owners are documented%s".formatted(
				this.firm.name(), Words.list(owners), found.truncated() ? " and more" : "", found.accordingTo()));
	}

	/**
	 * A party that nobody else is documented to own, or that only owners below it own.
	 *
	 * @param owner who owns
	 * @param shareMin the least that it can hold through all chains, 0 to 1
	 * @param shareMax the most that it can hold, 0 to 1
	 * @param steps how many stakes the shortest chain has
	 * @param ways how many chains there are
	 * @param whenUncertain whether the stated dates leave open if a stake held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing owner, BigDecimal shareMin, BigDecimal shareMax, Integer steps, Integer ways,
			Boolean whenUncertain, List<String> facts) {

		private String says() {
			boolean open = this.shareMin.signum() == 0 && this.shareMax.compareTo(BigDecimal.ONE) >= 0;
			String share = open ? "share not documented"
					: new Holding(null, this.shareMin, this.shareMax, null).words();
			return "%s (%s, %s)".formatted(this.owner.name(), share, Words.count(this.steps, "step"));
		}

	}

}
