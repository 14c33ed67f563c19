package io.keiretsu.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Dispute;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which subsidies are documented?
 *
 * @param grantor who pays, if only that is asked for
 * @param recipient who gets it, if only that is asked for
 * @param country where, if only that is asked for; ISO 3166-1 alpha-2
 */
public record Subsidies(@Parameter(kind = {
		ThingKind.MINISTRY, ThingKind.FIRM }, example = "meti") @Nullable Thing grantor,
		@Parameter(kind = ThingKind.FIRM, example = "nissan-motor") @Nullable Thing recipient,
		@Parameter(example = "JP") @Nullable String country) implements Question<Subsidies.Row>{

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No subsidy" + ((this.grantor != null) ? " of " + this.grantor.name() : "")
					+ ((this.recipient != null) ? " for " + this.recipient.name() : "")
					+ ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		Map<String, List<Row>> matters = found.rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> matter(row, found), LinkedHashMap::new, Collectors.toList()));
		List<String> grants = matters.values().stream().map((rows) -> grant(rows, found)).distinct().toList();
		return Words.sentence((grants.size() == 1) ? grants.get(0) + "," + found.accordingTo(undisputed(found))
				: "%s are documented%s: %s".formatted(Words.count(grants.size(), "subsidy"), found.by(),
						Words.clauses(grants)));
	}

	/**
	 * The facts behind the rows, without those that say what a sentence says of others.
	 */
	private static List<String> undisputed(Findings<Row> found) {
		List<String> others = found.disputed()
			.stream()
			.flatMap((dispute) -> dispute.values().stream())
			.filter((value) -> found.disputed().stream().noneMatch((each) -> value.facts().contains(each.chosen())))
			.flatMap((value) -> value.facts().stream())
			.toList();
		return found.rows()
			.stream()
			.flatMap((row) -> row.facts().stream())
			.filter((fact) -> !others.contains(fact))
			.toList();
	}

	/** What rows of one dispute have in common: they tell of one subsidy. */
	private static String matter(Row row, Findings<Row> found) {
		return found.disputeAbout(row.subsidy()).map(Dispute::slot).orElse(row.says(""));
	}

	private static String grant(List<Row> rows, Findings<Row> found) {
		Optional<Dispute> dispute = found.disputeAbout(rows.get(0).subsidy());
		Row chosen = rows.stream()
			.filter((row) -> dispute.map((each) -> each.chosen().equals(row.subsidy())).orElse(true))
			.findFirst()
			.orElse(rows.get(0));
		String others = dispute.stream()
			.flatMap((each) -> each.values().stream())
			.filter((value) -> !value.facts().contains(chosen.subsidy()))
			.map((value) -> ", or " + value.value() + found.accordingTo(value.facts()))
			.collect(Collectors.joining());
		return chosen.says(others.isEmpty() ? "" : others + ",");
	}

	/**
	 * A subsidy.
	 *
	 * @param grantor who pays
	 * @param recipient who gets it
	 * @param plants what it is for, together
	 * @param programme what it is paid under
	 * @param amount the money
	 * @param stage how far it has come
	 * @param plantStatus the last word on each plant
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing grantor, @Gap @Nullable Thing recipient, List<Thing> plants, @Nullable Thing programme,
			@Gap @Nullable Quantity amount, @Nullable String stage, List<String> plantStatus, Boolean whenUncertain,
			List<String> facts) {

		private String subsidy() {
			return this.facts.get(0);
		}

		private String says(String otherValues) {
			List<String> plants = IntStream.range(0, this.plants.size())
				.mapToObj((index) -> this.plants.get(index).name() + " (" + status(this.plantStatus.get(index)) + ")")
				.toList();
			return this.grantor.name() + verb()
					+ ((this.recipient != null) ? this.recipient.name() : "recipients that are not named") + " "
					+ ((this.amount != null) ? Words.amount(this.amount) : "an amount that is not documented")
					+ otherValues + (plants.isEmpty() ? "" : " for " + Words.list(plants)) + outcome();
		}

		private static String status(String status) {
			return status.equals("not documented") ? "status not documented" : status.replace('-', ' ');
		}

		private String verb() {
			return switch (String.valueOf(this.stage)) {
				case "pledged", "lapsed" -> " pledged ";
				case "disbursed", "returned" -> " paid ";
				default -> " granted ";
			};
		}

		private String outcome() {
			return "lapsed".equals(this.stage) ? ", which has lapsed"
					: "returned".equals(this.stage) ? ", which was returned" : "";
		}

	}

}
