package io.keiretsu.supply;

import java.util.List;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which suppliers do two firms share?
 *
 * @param buyer one of them
 * @param otherBuyer the other
 * @param tiers how many tiers up
 */
public record CommonSuppliers(@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer,
		@Parameter(kind = ThingKind.FIRM, example = "general-motors") Thing otherBuyer,
		@Parameter(otherwise = "1", atMost = Tiers.MOST, example = "1") Integer tiers)
		implements
			Question<CommonSuppliers.Row> {

	@Override
	public String says(Findings<Row> found) {
		String both = this.buyer.name() + " and " + this.otherBuyer.name();
		String within = (this.tiers == 1) ? "" : " within " + this.tiers + " tiers";
		if (found.rows().isEmpty()) {
			return found.nothing("No supplier that " + both + " share" + within);
		}
		List<String> names = found.rows().stream().map((row) -> row.supplier().name()).toList();
		return Words.sentence(both + " share " + (found.truncated() ? "at least " : "")
				+ Words.count(names.size(), "documented supplier") + within + ": " + Words.list(names)
				+ found.accordingTo());
	}

	/**
	 * A supplier of both.
	 *
	 * @param supplier the legal entity
	 * @param tier how many contracts lie between it and the first buyer, at least
	 * @param otherTier the same for the other
	 * @param plants from where it delivers towards them, as far as that is named
	 * @param products what it delivers towards them
	 * @param whenUncertain whether the stated dates leave open for each of its contracts
	 * if it held then
	 * @param facts at most twenty of its contracts with the firms next on the way
	 */
	public record Row(Thing supplier, Integer tier, Integer otherTier, List<Thing> plants, List<Thing> products,
			Boolean whenUncertain, List<String> facts) {

	}

}
