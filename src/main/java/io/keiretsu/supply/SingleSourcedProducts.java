package io.keiretsu.supply;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which products does a firm get from a single documented supplier? A supplier of the
 * firm's own group counts like any other, and so does one of a narrower product.
 *
 * @param buyer the firm that is supplied
 */
public record SingleSourcedProducts(@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer)
		implements
			Question<SingleSourcedProducts.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No product that " + this.buyer.name() + " gets from a single supplier");
		}
		return Words.sentence("%s%s of %s %s a single documented supplier%s: %s; there may be others".formatted(
				found.truncated() ? "at least " : "", Words.count(found.rows().size(), "product"), this.buyer.name(),
				(found.rows().size() == 1) ? "has" : "have", found.by(),
				Words.clauses(found.rows().stream().map(Row::says).toList())));
	}

	/**
	 * A product with its only documented supplier.
	 *
	 * @param product what is supplied
	 * @param supplier who supplies it
	 * @param suppliersDocumented how many suppliers are documented: one
	 * @param sitesDocumented from how many plants, if any is named
	 * @param otherMakersKnown how many other firms, outside the buyer's group, are
	 * documented to make or supply it, withdrawn plants left out
	 * @param whenUncertain whether the stated dates leave open for each contract if it
	 * held then
	 * @param facts at most ten of the contracts, and for ten other makers what shows that
	 * they are
	 */
	public record Row(Thing product, Thing supplier, Integer suppliersDocumented,
			@Gap @Nullable Integer sitesDocumented, Integer otherMakersKnown, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			return this.product.name() + " from " + this.supplier.name() + " ("
					+ ((this.sitesDocumented != null) ? Words.count(this.sitesDocumented, "plant") : "no plant")
					+ " named, "
					+ ((this.otherMakersKnown == 0) ? "no other maker"
							: Words.count(this.otherMakersKnown, "other maker"))
					+ " documented with a plant or a contract)";
		}

	}

}
