package io.keiretsu.supply;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.OnFactsAlone;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which contracts end in a period? Those that had come into being by {@code validAt} and
 * whose end is stated; most are not.
 *
 * @param from its first day
 * @param to its last day
 * @param firm who supplies or buys, if only that is asked for
 */
public record ContractsEnding(@Parameter(example = "2025-01-01") LocalDate from,
		@Parameter(example = "2030-12-31") LocalDate to,
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") @Nullable Thing firm)
		implements
			Question<ContractsEnding.Row> {

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		String whose = ((this.firm != null) ? " of " + this.firm.name() : "") + " that ends between " + day(this.from)
				+ " and " + day(this.to);
		List<Row> alive = found.rows().stream().filter(Row::isAlive).toList();
		if (alive.isEmpty()) {
			return found.nothing("No contract" + whose);
		}
		return Words.sentence("%s%s%s %s documented%s: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(alive.size(), "contract"), (alive.size() == 1) ? whose : whose.replace("ends", "end"),
				(alive.size() == 1) ? "is" : "are", found.by(),
				Words.clauses(alive.stream().map(Row::says).toList(), SHOWN)));
	}

	private static String day(LocalDate day) {
		return Words.date(new PartialDate(day.toString()));
	}

	/**
	 * A contract.
	 *
	 * @param supplier the legal entity that supplies
	 * @param buyer the legal entity that buys
	 * @param product what is supplied
	 * @param until last delivery if stated, else when the contract ends
	 * @param stage how far it has come; ended and cancelled ones are not counted
	 * @param contract the id of the fact
	 * @param whenUncertain whether the stated date leaves open if it ends in the period
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing supplier, Thing buyer, @Nullable Thing product, String until, @Nullable String stage,
			String contract, Boolean whenUncertain, List<String> facts) {

		boolean isAlive() {
			return this.stage == null || !List.of("ended", "cancelled").contains(this.stage);
		}

		private String says() {
			return this.supplier.name() + " to " + this.buyer.name()
					+ ((this.product != null) ? " for " + this.product.name() : "") + ", "
					+ Words.when(new PartialDate(this.until)) + (this.whenUncertain ? ", perhaps outside it" : "");
		}

	}

}
