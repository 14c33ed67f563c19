package io.keiretsu.supply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.keiretsu.question.Findings;
import io.keiretsu.question.Words;
import io.keiretsu.supply.WhoSupplies.Row;

/**
 * The sentence about contracts, whichever end of them was asked for.
 *
 * @param found the contracts
 */
record Supplies(Findings<Row> found) {

	String says(String role, Function<Row, String> counted) {
		Map<String, List<Row>> contracts = new LinkedHashMap<>();
		this.found.rows()
			.stream()
			.filter(Row::isAlive)
			.forEach((row) -> contracts.merge(row.contract(), List.of(row), Supplies::joined));
		if (contracts.isEmpty()) {
			return this.found.nothing("No " + role);
		}
		List<String> clauses = contracts.values().stream().map(Supplies::clause).toList();
		long count = this.found.rows().stream().filter(Row::isAlive).map(counted).distinct().count();
		String opening = (clauses.size() == 1) ? ""
				: Words.count(count, role.replaceFirst(" .*", "")) + role.replaceFirst("^\\S+", "")
						+ ((count == 1) ? " is" : " are") + " documented"
						+ (this.found.truncated() ? " up to the limit" : "") + ": ";
		return Words.sentence(opening + Words.list(clauses) + this.found.accordingTo());
	}

	private static List<Row> joined(List<Row> one, List<Row> more) {
		return java.util.stream.Stream.concat(one.stream(), more.stream()).toList();
	}

	private static String clause(List<Row> contract) {
		Row row = contract.get(0);
		List<String> plants = contract.stream().filter((each) -> each.plant() != null).map(Supplies::plant).toList();
		String goods = (row.product() != null) ? row.product().name() : "goods that are not named";
		String money = (row.amount() != null) ? Words.amount(row.amount()) + " of " + goods : goods;
		return row.supplier().name() + " supplies " + row.buyer().name() + " with " + money
				+ (plants.isEmpty() ? "" : " from " + Words.list(plants))
				+ (row.intraGroup() ? " within one group" : "");
	}

	private static String plant(Row row) {
		return (row.plant() == null) ? ""
				: row.plant().name() + ((row.plantCountry() != null) ? " (" + row.plantCountry() + ")" : "");
	}

}
