package io.keiretsu.policy;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.OnFactsAlone;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * What are programmes to bring about?
 *
 * @param ministry who runs them
 */
public record Programmes(@Parameter(kind = ThingKind.MINISTRY, example = "meti") @Nullable Thing ministry)
		implements
			Question<Programmes.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No programme" + ((this.ministry != null) ? " of " + this.ministry.name() : ""));
		}
		return Words.sentence(String.join("; ", found.rows().stream().map(Row::says).toList()) + found.accordingTo());
	}

	/**
	 * What a programme states of itself; never added to the money of its projects.
	 *
	 * @param programme the programme
	 * @param projects how many it pays
	 * @param amount what is granted
	 * @param investment what the projects cost altogether
	 * @param capacityFrom capacity before, per year
	 * @param capacityTo capacity after, per year
	 * @param period the round or years that it speaks of
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing programme, @Gap @Unit @Nullable Quantity projects, @Gap @Nullable Quantity amount,
			@Gap @Nullable Quantity investment, @Unit @Nullable Quantity capacityFrom,
			@Gap @Unit @Nullable Quantity capacityTo, @Nullable String period, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			List<String> parts = new ArrayList<>();
			if (this.projects != null) {
				parts.add("backs " + Words.amount(this.projects));
			}
			if (this.amount != null) {
				parts.add("grants " + Words.amount(this.amount));
			}
			if (this.investment != null) {
				parts.add("goes with investments of " + Words.amount(this.investment));
			}
			if (this.capacityTo != null) {
				parts.add("is to raise capacity "
						+ ((this.capacityFrom != null) ? "from " + Words.amount(this.capacityFrom) + " " : "") + "to "
						+ Words.amount(this.capacityTo) + " a year");
			}
			return this.programme.name() + " " + Words.list(parts);
		}

	}

}
