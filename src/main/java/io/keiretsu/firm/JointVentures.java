package io.keiretsu.firm;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which joint ventures does a firm have?
 *
 * @param firm the firm
 */
public record JointVentures(@Parameter(kind = ThingKind.FIRM, example = "panasonic-energy") Thing firm)
		implements
			Question<JointVentures.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No joint venture of " + this.firm.name());
		}
		List<String> ventures = found.rows().stream().map(Row::says).distinct().toList();
		return Words.sentence("%s of %s %s documented%s: %s".formatted(Words.count(ventures.size(), "joint venture"),
				this.firm.name(), (ventures.size() == 1) ? "is" : "are", found.by(), Words.clauses(ventures)));
	}

	/**
	 * A joint venture: a firm with several owners, or a plant with several operators.
	 *
	 * @param jointVenture the firm, if it is one
	 * @param plant the plant, if one is named
	 * @param partners who shares it
	 * @param shares what each partner holds, 0 to 1, {@code null} where it is not stated;
	 * empty where none is
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(@Nullable Thing jointVenture, @Nullable Thing plant, List<Thing> partners,
			List<@Nullable Double> shares, Boolean whenUncertain, List<String> facts) {

		private String says() {
			String what = (this.jointVenture != null) ? this.jointVenture.name()
					: (this.plant != null) ? this.plant.name() : "one that is not named";
			List<String> named = IntStream.range(0, this.partners.size()).mapToObj(this::partner).toList();
			return what + ", shared by " + Words.list(named)
					+ ((named.size() == 1) ? " with partners that are not named" : "");
		}

		private String partner(int index) {
			Double share = (index < this.shares.size()) ? this.shares.get(index) : null;
			return this.partners.get(index).name() + ((share != null)
					? " (" + Words.number(BigDecimal.valueOf(share).scaleByPowerOfTen(2)) + "%)" : "");
		}

	}

}
