package io.keiretsu.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which subsidies sit on plants that were cancelled, suspended or closed?
 *
 * @param grantor who pays
 * @param country where the plants were to be; ISO 3166-1 alpha-2
 */
public record SubsidiesAtRisk(@Parameter(kind = {
		ThingKind.MINISTRY, ThingKind.FIRM }, example = "meti") @Nullable Thing grantor,
		@Parameter(example = "JP") @Nullable String country) implements Question<SubsidiesAtRisk.Row>{

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No subsidy" + ((this.grantor != null) ? " of " + this.grantor.name() : "")
					+ " for a withdrawn plant" + ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		Set<String> slots = new HashSet<>();
		List<Row> leading = found.rows().stream().filter((row) -> slots.add(row.slot())).toList();
		Map<String, BigDecimal> totals = new TreeMap<>();
		leading.stream()
			.filter((row) -> row.amount() != null && row.amount().max() != null)
			.forEach(
					(row) -> totals.merge(String.valueOf(row.amount().measure()), row.amount().max(), BigDecimal::add));
		List<String> sums = totals.entrySet().stream().map((sum) -> Words.money(sum.getValue(), sum.getKey())).toList();
		List<String> others = found.rows()
			.stream()
			.filter((row) -> !leading.contains(row) && row.amount() != null)
			.map((row) -> Words.amount(row.amount()))
			.filter((amount) -> leading.stream()
				.noneMatch((row) -> row.amount() != null && Words.amount(row.amount()).equals(amount)))
			.toList();
		return Words.sentence((sums.isEmpty() ? "Public money of an amount that is not documented"
				: "up to " + Words.list(sums) + " of public money") + " sits on withdrawn plants: "
				+ Words.list(leading.stream().map(Row::says).toList())
				+ (others.isEmpty() ? "" : " (another report has " + Words.list(others) + ")") + found.accordingTo());
	}

	/**
	 * A subsidy for plants that were withdrawn.
	 *
	 * @param grantor who pays
	 * @param recipient who was to get it
	 * @param plants those of its plants that were withdrawn
	 * @param plantStatus the last word on each
	 * @param amount the money, for all its plants together
	 * @param stage how far it had come
	 * @param slot what the subsidy is about; rows of one slot are one subsidy in several
	 * reports, the most reliable first
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing grantor, @Nullable Thing recipient, List<Thing> plants, List<String> plantStatus,
			@Gap @Nullable Quantity amount, @Nullable String stage, String slot, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			return ((this.amount != null) ? Words.amount(this.amount) : "an amount that is not documented")
					+ ((this.recipient != null) ? " for " + this.recipient.name() : "") + ", whose "
					+ Words.list(this.plants.stream().map(Thing::name).toList()) + " is "
					+ Words.list(this.plantStatus.stream().map((status) -> status.replace('-', ' ')).toList());
		}

	}

}
