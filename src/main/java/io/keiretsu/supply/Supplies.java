package io.keiretsu.supply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.keiretsu.fact.Quantity;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Words;
import io.keiretsu.supply.WhoSupplies.Row;

/**
 * The sentence about contracts, whichever end of them was asked for. Contracts that are
 * over are mentioned and not counted.
 *
 * @param found the contracts
 */
record Supplies(Findings<Row> found) {

	/** A sentence that tells of more is not read. */
	private static final int TOLD = 10;

	String says(String role, Function<Row, String> counted) {
		Map<Boolean, List<Row>> rows = this.found.rows().stream().collect(Collectors.partitioningBy(Row::isAlive));
		Map<String, List<Row>> alive = byContract(rows.getOrDefault(true, List.of()));
		int over = byContract(rows.getOrDefault(false, List.of())).size();
		String ended = Words.count(over, "contract") + ((over == 1) ? " has" : " have") + " ended or been cancelled";
		if (alive.isEmpty()) {
			return (over == 0) ? this.found.nothing("No " + role)
					: Words.sentence("No " + role + " is documented at present; " + ended + this.found.accordingTo());
		}
		List<String> clauses = alive.values().stream().limit(TOLD).map(Supplies::clause).toList();
		int untold = alive.size() - clauses.size();
		String rest = ((untold == 0) ? "" : "; and " + Words.count(untold, "further contract"))
				+ ((over == 0) ? "" : "; " + ended);
		if (clauses.size() == 1 && !this.found.truncated()) {
			return Words.sentence(clauses.get(0) + this.found.accordingTo() + rest);
		}
		long count = alive.values().stream().map((contract) -> counted.apply(contract.get(0))).distinct().count();
		String whom = Words.count(count, role.replaceFirst(" .*", "")) + role.replaceFirst("^\\S+", "");
		return Words.sentence((this.found.truncated() ? "at least " : "") + whom + ((count == 1) ? " is" : " are")
				+ " documented" + this.found.by() + ": " + Words.clauses(clauses) + rest);
	}

	private static Map<String, List<Row>> byContract(List<Row> rows) {
		return rows.stream().collect(Collectors.groupingBy(Row::contract, LinkedHashMap::new, Collectors.toList()));
	}

	private static String clause(List<Row> contract) {
		Row row = contract.get(0);
		List<String> plants = contract.stream().map(Supplies::plant).filter((plant) -> !plant.isEmpty()).toList();
		return row.supplier().name() + verb(row) + row.buyer().name() + " with " + goods(row)
				+ (plants.isEmpty() ? "" : " from " + Words.list(plants))
				+ (row.intraGroup() ? ", both of one group" : "");
	}

	private static String verb(Row row) {
		return switch (String.valueOf(row.stage())) {
			case "announced" -> " is to supply ";
			case "signed" -> " has agreed to supply ";
			default -> " supplies ";
		};
	}

	private static String goods(Row row) {
		String goods = (row.product() != null) ? row.product().name() : "goods that are not named";
		Quantity amount = row.amount();
		if (amount != null) {
			return Words.amount(amount) + " of " + goods;
		}
		return (row.volume() != null)
				? Words.number(row.volume()) + " " + ((row.unit() != null) ? row.unit() + " of " : "") + goods : goods;
	}

	private static String plant(Row row) {
		return (row.plant() == null) ? ""
				: row.plant().name() + ((row.plantCountry() != null) ? " (" + row.plantCountry() + ")" : "");
	}

}
