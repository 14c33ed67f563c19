package io.keiretsu.ingest.followthemoney;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.register.Register.Teller;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.model.Property;

/**
 * An entity, as a case would state it.
 *
 * @param entity the entity
 * @param line where it stands
 * @param source the id of the source that its facts are stated in
 */
record Told(ValueEntity entity, int line, String source) {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%?");

	private static final Pattern COUNTRY = Pattern.compile("[a-zA-Z]{2}");

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST_ID = 100;

	private static final Map<String, String> IDENTIFIERS = Map.of("lei", "leiCode", "isin", "isin", "wikidata",
			"wikidataId", "corporateNumber", "registrationNumber");

	private static final Map<String, Pattern> FORMS = Map.of("lei", Pattern.compile("[0-9A-Z]{18}[0-9]{2}"), "isin",
			Pattern.compile("[A-Z]{2}[0-9A-Z]{9}[0-9]"), "wikidata", Pattern.compile("Q[1-9][0-9]*"), "corporateNumber",
			Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,29}"));

	/** The id here of an entity there. */
	static String id(String there) {
		String id = "ftm-" + there.toLowerCase(Locale.ROOT);
		return (ID.matcher(id).matches() && id.length() <= LONGEST_ID && there.equals(there.toLowerCase(Locale.ROOT)))
				? id : "ftm-" + Long.toHexString(Hash.of(there));
	}

	void firm(Teller to) {
		Map<String, Object> firm = thing();
		Map<String, Object> identifiers = new LinkedHashMap<>();
		IDENTIFIERS.forEach((scheme, property) -> values(property)
			.filter((code) -> Objects.requireNonNull(FORMS.get(scheme)).matcher(code).matches())
			.findFirst()
			.ifPresent((code) -> identifiers.put(scheme, code)));
		if (!identifiers.isEmpty()) {
			firm.put("identifiers", identifiers);
		}
		named(firm, "firms", to);
	}

	void agency(Teller to) {
		Map<String, Object> agency = thing();
		agency.put("kind", "agency");
		named(agency, "ministries", to);
	}

	private void named(Map<String, Object> thing, String section, Teller to) {
		if (thing.containsKey("name")) {
			to.states(section, this.line, thing);
		}
		else {
			to.leavesOut(this.line, "name", this.entity.getId(), "The entity has no name.");
		}
	}

	private Map<String, Object> thing() {
		Map<String, Object> thing = new LinkedHashMap<>(Map.of("id", id(this.entity.getId())));
		List<String> names = new ArrayList<>(
				Stream.of("name", "alias", "previousName", "abbreviation").flatMap(this::values).distinct().toList());
		if (!names.isEmpty()) {
			thing.put("name", names.remove(0));
		}
		if (!names.isEmpty()) {
			thing.put("names", Map.of("und", names));
		}
		Stream.of("jurisdiction", "mainCountry", "country")
			.map((property) -> values(property).filter((code) -> COUNTRY.matcher(code).matches()).toList())
			.filter((codes) -> codes.size() == 1)
			.findFirst()
			.ifPresent((codes) -> thing.put("country", codes.get(0).toUpperCase(Locale.ROOT)));
		return thing;
	}

	void stake(Teller to) {
		List<String> owners = values("owner").toList();
		List<String> assets = values("asset").toList();
		if (owners.isEmpty() || assets.isEmpty()) {
			to.leavesOut(this.line, owners.isEmpty() ? "owner" : "asset", this.entity.getId(),
					"The ownership does not say who owns what.");
			return;
		}
		for (String owner : owners) {
			for (String asset : assets) {
				Map<String, Object> stake = new LinkedHashMap<>(
						Map.of("kind", "stake", "owner", id(owner), "in", id(asset)));
				values("percentage").map(PERCENT::matcher)
					.filter((percent) -> percent.matches())
					.map((percent) -> new BigDecimal(percent.group(1)).divide(BigDecimal.valueOf(100), 6,
							RoundingMode.HALF_UP))
					.findFirst()
					.ifPresent((share) -> stake.put("share", share.stripTrailingZeros().toPlainString()));
				values("startDate").findFirst().ifPresent((date) -> stake.put("validFrom", day(date)));
				values("endDate").findFirst().ifPresent((date) -> stake.put("validTo", day(date)));
				stake.put("statedIn",
						List.of(Map.of("source", this.source, "locator", "entity " + this.entity.getId())));
				to.states("stake", this.line, stake);
			}
		}
	}

	private Stream<String> values(String name) {
		Property property = this.entity.getSchema().getProperty(name);
		return (property != null) ? this.entity.getValues(property).stream() : Stream.empty();
	}

	private static String day(String date) {
		return (date.length() > 10) ? date.substring(0, 10) : date;
	}

}
