package io.keiretsu.ingest.gleif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Sharing;
import io.keiretsu.ingest.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What the records of the Global LEI Foundation mean here: entities are firms, who
 * consolidates whom directly is a stake, who does in the end and who does not say is a
 * statement. Formats:
 * <a href="https://www.gleif.org/en/about-lei/common-data-file-format"> Common Data File
 * formats</a> 3.1 (entities), 2.1 (relationships, exceptions).
 */
final class GleifRegister implements Register<Branch> {

	private static final Set<String> VOID = Set.of("DUPLICATE", "ANNULLED");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,29}");

	/** Of entities that no register lists. */
	private static final Set<String> NO_AUTHORITY = Set.of("RA888888", "RA999999");

	private final GleifCopy.Level level;

	private final @Nullable String year;

	private final GleifLevel2 second;

	GleifRegister(GleifCopy.Level level, @Nullable String year) {
		this.level = level;
		this.year = year;
		this.second = new GleifLevel2(source());
	}

	@Override
	public Head head() {
		return new Head("gleif-" + this.level.word(), Sharing.PUBLIC);
	}

	/**
	 * One for each year: what a later copy of that year says again is nothing new.
	 */
	private String source() {
		return "gleif-copy-of-" + this.level.word() + ((this.year != null) ? "-" + this.year : "");
	}

	@Override
	public List<Map<String, Object>> sources() {
		Map<String, Object> source = new LinkedHashMap<>(
				Map.of("id", source(), "title", this.level.title(), "kind", "register", "publisher",
						"Global Legal Entity Identifier Foundation", "language", "en", "reliability", "A"));
		if (this.year != null) {
			source.put("published", this.year);
		}
		return List.of(source);
	}

	@Override
	public void tell(Branch record, Teller to) {
		GleifCopy.Level of = GleifCopy.Level.of(record);
		String status = record.text("Registration", "RegistrationStatus");
		if (of == null) {
			if (!record.name().endsWith("Header")) {
				to.leavesOut(record.line(), "", record.name(),
						"The record is neither an entity nor a relationship nor a reporting exception.");
			}
		}
		else if (VOID.contains(status)) {
			to.leavesOut(record.line(), "RegistrationStatus", status,
					"The register itself has taken this record back: its status is %s.".formatted(status));
		}
		else {
			switch (of) {
				case ENTITIES -> entity(record, to);
				case RELATIONSHIPS -> this.second.relationship(record, to);
				case EXCEPTIONS -> this.second.exception(record, to);
			}
		}
	}

	/** The id of a firm that has an LEI. */
	static String id(String lei) {
		return "lei-" + lei.toLowerCase(Locale.ROOT);
	}

	private static void entity(Branch record, Teller to) {
		String lei = record.text("LEI");
		String name = record.text("Entity", "LegalName");
		if (lei.isEmpty() || name.isEmpty()) {
			to.leavesOut(record.line(), lei.isEmpty() ? "LEI" : "LegalName", lei,
					"The record has no %s, and so is no entity.".formatted(lei.isEmpty() ? "LEI" : "legal name"));
			return;
		}
		Map<String, Object> firm = new LinkedHashMap<>(Map.of("id", id(lei), "name", name));
		put(firm, "country", record.text("Entity", "LegalAddress", "Country"));
		Map<String, List<String>> names = names(record, name);
		if (!names.isEmpty()) {
			firm.put("names", names);
		}
		Map<String, Object> identifiers = new LinkedHashMap<>(Map.of("lei", lei));
		String number = record.text("Entity", "RegistrationAuthority", "RegistrationAuthorityEntityID");
		String authority = record.text("Entity", "RegistrationAuthority", "RegistrationAuthorityID");
		if (NUMBER.matcher(number).matches() && !NO_AUTHORITY.contains(authority)) {
			identifiers.put("corporateNumber", number);
		}
		firm.put("identifiers", identifiers);
		to.states("firms", record.line(), firm);
	}

	/** Former, trading and transliterated names, by language. */
	private static Map<String, List<String>> names(Branch record, String name) {
		Map<String, List<String>> names = new TreeMap<>();
		for (String list : List.of("OtherEntityNames", "TransliteratedOtherEntityNames")) {
			record.at("Entity", list)
				.stream()
				.flatMap(Branch::all)
				.filter((each) -> !each.text().isEmpty()
						&& (each.name().endsWith("OtherEntityName") || each.name().matches("\\d+")))
				.forEach((each) -> {
					List<String> same = names.computeIfAbsent(
							LANGUAGE.matcher(each.language()).matches() ? each.language() : "und",
							(language) -> new ArrayList<>());
					if (!same.contains(each.text()) && !each.text().equals(name)) {
						same.add(each.text());
					}
				});
		}
		names.values().removeIf(List::isEmpty);
		return names;
	}

	static void put(Map<String, Object> keys, String key, String value) {
		if (!value.isEmpty()) {
			keys.put(key, value);
		}
	}

}
