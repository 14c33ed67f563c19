package io.keiretsu.disruption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Amount;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.Hit;
import io.keiretsu.question.Thing;

/**
 * A firm that a scenario touches.
 *
 * @param firm which
 * @param country its home, ISO 3166-1 alpha-2
 * @param hit what happens to it; {@code null} where only the other scenario touches it
 * @param other what happens to it in the other scenario, if that does
 * @param because the strongest path: the contracts from what stops to it; for a firm that
 * stops itself, who runs what stops
 * @param alternatives who else makes what it loses
 */
record ScenarioRow(Thing firm, @Nullable String country, @Nullable Hit hit, @Nullable Hit other, List<Contract> because,
		List<Alternative> alternatives) {

	private static final List<String> COLUMNS = List.of("firm", "firmId", "country", "tier", "lossMin", "lossMax",
			"documentedAmount", "documentedAmountMin", "documentedAmountMax", "currency", "otherAmounts", "hitAfter",
			"hitUntil", "because", "becauseIds", "alternatives", "alternativeIds", "facts");

	private static final List<String> OF_COMPARISON = List.of("againstTier", "againstLossMin", "againstLossMax",
			"againstAmount", "againstCurrency");

	/**
	 * Who else makes something.
	 *
	 * @param firm who, or {@code null} where that is not documented
	 * @param says with the plant and what has become of it
	 */
	record Alternative(@Nullable Thing firm, String says) {

	}

	List<String> facts() {
		return this.because.stream().map(Contract::id).toList();
	}

	boolean isStopped() {
		return this.hit != null && this.hit.tier() == 0;
	}

	static List<String> names(boolean compared) {
		return compared ? Stream.concat(COLUMNS.stream(), OF_COMPARISON.stream()).toList() : COLUMNS;
	}

	Map<String, @Nullable Object> columns(boolean compared) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		names(compared).forEach((name) -> row.put(name, null));
		row.put("firm", this.firm.name());
		row.put("firmId", this.firm.id());
		row.put("country", this.country);
		row.put("otherAmounts", List.of());
		if (this.hit != null) {
			put(row, this.hit);
		}
		row.put("because", this.because.stream().map(Contract::title).toList());
		row.put("becauseIds", facts());
		row.put("alternatives", this.alternatives.stream().map(Alternative::says).toList());
		row.put("alternativeIds",
				this.alternatives.stream().map((each) -> (each.firm() != null) ? each.firm().id() : "").toList());
		row.put("facts", facts());
		if (this.other != null) {
			row.put("againstTier", this.other.tier());
			row.put("againstLossMin", Figures.number(this.other.lossMin()));
			row.put("againstLossMax", Figures.number(this.other.lossMax()));
			if (!this.other.documented().isEmpty()) {
				row.put("againstAmount", Figures.number(this.other.documented().get(0).stated()));
				row.put("againstCurrency", this.other.documented().get(0).currency());
			}
		}
		return row;
	}

	private static void put(Map<String, @Nullable Object> row, Hit hit) {
		row.put("tier", hit.tier());
		row.put("lossMin", Figures.number(hit.lossMin()));
		row.put("lossMax", Figures.number(hit.lossMax()));
		row.put("hitAfter", hit.hitAfter());
		Integer until = hit.hitUntil();
		row.put("hitUntil", (until != null && until != Clocks.FOREVER) ? until : null);
		List<Amount> amounts = hit.documented();
		if (!amounts.isEmpty()) {
			Amount first = amounts.get(0);
			row.put("documentedAmount", Figures.number(first.stated()));
			row.put("documentedAmountMin", Figures.number(first.min()));
			row.put("documentedAmountMax", Figures.number(first.max()));
			row.put("currency", first.currency());
			row.put("otherAmounts", amounts.stream().skip(1).map((each) -> Figures.money(List.of(each))).toList());
		}
	}

}
