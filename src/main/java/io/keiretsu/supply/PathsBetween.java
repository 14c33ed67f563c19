package io.keiretsu.supply;

import java.util.List;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * By which paths do the goods of one firm reach another? Between any two legal entities
 * the 1,001 shortest chains of contracts are looked at; chains of the same firms are one
 * path.
 *
 * @param supplier where the paths begin
 * @param buyer where they end
 * @param tiers how many contracts a path may have
 */
public record PathsBetween(@Parameter(kind = ThingKind.FIRM, example = "lg-energy-solution") Thing supplier,
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer,
		@Parameter(otherwise = "5", atMost = Tiers.MOST, example = "5") Integer tiers)
		implements
			Question<PathsBetween.Row> {

	@Override
	public String says(Findings<Row> found) {
		String ends = "from " + this.supplier.name() + " to " + this.buyer.name();
		if (found.rows().isEmpty()) {
			return found.nothing("No path " + ends + " within " + Words.count(this.tiers, "contract"));
		}
		List<Row> rows = found.rows();
		boolean indirect = rows.stream().anyMatch((row) -> row.hops() > 1);
		return Words.sentence((found.truncated() ? "at least " : "") + Words.count(rows.size(), "path")
				+ " of contracts " + ends + ((rows.size() == 1) ? " is" : " are") + " documented" + found.by() + ": "
				+ Words.clauses(rows.stream().limit(3).map(Row::says).toList())
				+ ((rows.size() > 3) ? "; and longer ones, of up to " + rows.get(rows.size() - 1).hops() + " contracts"
						: "")
				+ (indirect ? "; whether goods of the first firm are part of what the last receives is not documented"
						: ""));
	}

	/**
	 * A path of contracts.
	 *
	 * @param hops how many contracts it has
	 * @param firms the legal entities, from supplier to buyer
	 * @param contracts the ids of the facts, by hop; several where firms have several
	 * @param whenUncertain whether the stated dates leave open for one of them if it held
	 * then
	 * @param facts what the row rests on
	 */
	public record Row(Integer hops, List<Thing> firms, List<String> contracts, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			return (this.hops == 1) ? "one direct" : "one through "
					+ Words.list(this.firms.subList(1, this.firms.size() - 1).stream().map(Thing::name).toList());
		}

	}

}
