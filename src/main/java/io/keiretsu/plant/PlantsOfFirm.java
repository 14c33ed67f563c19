package io.keiretsu.plant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * Which plants does a firm run, own, pay for or buy from?
 *
 * @param firm the firm
 */
public record PlantsOfFirm(
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing firm) implements Question<PlantsOfFirm.Row> {

	private static final Map<String, String> ROLES = roles();

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No plant of " + this.firm.name());
		}
		Map<String, List<String>> byRole = new LinkedHashMap<>();
		Set<String> told = new HashSet<>();
		for (String role : ROLES.keySet()) {
			found.rows()
				.stream()
				.filter((row) -> row.role().equals(role) && told.add(row.plant().id()))
				.forEach((row) -> byRole.computeIfAbsent(row.role(), (first) -> new ArrayList<>()).add(row.says()));
		}
		List<String> roles = byRole.entrySet()
			.stream()
			.map((role) -> ROLES.get(role.getKey()) + " " + Words.list(role.getValue()))
			.toList();
		return Words.sentence("%s%s %s documented with %s%s: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(told.size(), "plant"), (told.size() == 1) ? "is" : "are", this.firm.name(), found.by(),
				Words.clauses(roles)));
	}

	/**
	 * A plant, with what one firm of the group has to do with it.
	 *
	 * @param plant the plant
	 * @param firm the legal entity
	 * @param role operator, joint-operator, owner-of-operator, investor, subsidised or
	 * buyer-from
	 * @param jointly whether it is run with others
	 * @param status the last word on it
	 * @param product what it makes
	 * @param plannedStart when it is to make its first product
	 * @param capacity per year; of an undivided total, from 0 to that
	 * @param country ISO 3166-1 alpha-2
	 * @param region ISO 3166-2
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing plant, Thing firm, String role, @Nullable Boolean jointly, @Gap @Nullable String status,
			@Nullable Thing product, @Nullable String plannedStart, @Gap @Unit @Nullable Quantity capacity,
			@Nullable String country, @Nullable String region, Boolean whenUncertain, List<String> facts) {

		private String says() {
			return this.plant.name() + " ("
					+ ((this.status != null) ? this.status.replace('-', ' ') : "status not documented") + ")";
		}

	}

	private static Map<String, String> roles() {
		Map<String, String> roles = new LinkedHashMap<>();
		roles.put("operator", "operator of");
		roles.put("joint-operator", "joint operator of");
		roles.put("owner-of-operator", "owner of the operator of");
		roles.put("investor", "investor in");
		roles.put("subsidised", "subsidised for");
		roles.put("buyer-from", "buyer from");
		return roles;
	}

}
