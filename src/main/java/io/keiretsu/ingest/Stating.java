package io.keiretsu.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.Batch.Statement;

/**
 * States facts, in one commit. What is known with its evidence is left alone; facts that
 * are not known now, which are most of a large load, go in whole; others gain evidence,
 * and have to be settled.
 */
class Stating {

	private final Moment moment;

	private final Set<String> known = new HashSet<>();

	private final Set<String> withheld = new HashSet<>();

	private final Set<String> live = new HashSet<>();

	private final Map<String, Integer> spells = new HashMap<>();

	private final List<Change> changes = new ArrayList<>();

	Stating(Moment moment) {
		this.moment = moment;
	}

	/** What was stated of facts that were not known. */
	List<Change> changes() {
		return this.changes;
	}

	/** How many statements a person had taken back, and which stay so. */
	int withheld() {
		return this.withheld.size();
	}

	/**
	 * States what a batch says.
	 * @param all one statement for every piece of evidence
	 * @return what those known facts say that gained evidence
	 */
	Set<String> state(List<Statement> all) {
		lookUp(all);
		Map<String, Statement> stated = new LinkedHashMap<>();
		all.stream()
			.filter((statement) -> !this.known.contains(statement.key()) && !this.withheld.contains(statement.key()))
			.forEach((statement) -> stated.putIfAbsent(statement.key(), statement));
		Map<String, List<Statement>> fresh = new LinkedHashMap<>();
		List<Statement> more = new ArrayList<>();
		for (Statement statement : stated.values()) {
			(this.live.contains(statement.says()) ? more
					: fresh.computeIfAbsent(statement.says(), (says) -> new ArrayList<>()))
				.add(statement);
		}
		create(fresh.values());
		this.moment.run("add-evidence", "rows", more.stream().map(this::evidence).toList());
		this.moment.run("contradict", "rows",
				stated.values().stream().filter(this::mayContradict).map(Statement::contradiction).toList());
		Set<String> moved = new TreeSet<>();
		more.forEach((statement) -> moved.add(statement.says()));
		return moved;
	}

	private void lookUp(List<Statement> all) {
		this.moment.run("known-statements", "rows", all.stream().map(Statement::reference).toList())
			.forEach((spell) -> {
				String says = spell.get("says").asString();
				this.spells.merge(says, spell.get("spell").asInt(), Math::max);
				if (spell.get("live").asBoolean()) {
					this.live.add(says);
				}
				if (spell.get("withheld").asBoolean()) {
					this.withheld.add(spell.get("key").asString());
				}
				if (spell.get("known").asBoolean()) {
					this.known.add(spell.get("key").asString());
				}
			});
		this.withheld.removeAll(this.known);
	}

	private void create(Collection<List<Statement>> facts) {
		Map<String, Publication> sources = new HashMap<>();
		Set<String> ids = new TreeSet<>();
		facts.forEach((fact) -> fact.forEach((statement) -> ids.add(statement.source())));
		this.moment.run("publication-of-sources", "ids", ids)
			.forEach((row) -> sources.put(row.get("id").asString(),
					new Publication(row.get("publishedBy").asLocalDate(), row.get("publishedFrom").asLocalDate())));
		this.moment.run("state-facts", "rows", facts.stream().map((fact) -> row(fact, sources)).toList());
	}

	/** When a source counts as published: by a day at the latest, from one on. */
	private record Publication(LocalDate by, LocalDate from) {

		private static final Comparator<Publication> ORDER = Comparator.comparing(Publication::by)
			.thenComparing(Publication::from);

	}

	private Map<String, @Nullable Object> row(List<Statement> fact, Map<String, Publication> sources) {
		Statement first = fact.get(0);
		Publication earliest = fact.stream()
			.map((statement) -> published(statement, sources))
			.min(Publication.ORDER)
			.orElseThrow();
		int spell = this.spells.getOrDefault(first.says(), 0) + 1;
		String id = first.says().substring(0, 16) + "-" + spell;
		Map<String, @Nullable Object> properties = this.moment.recorded(first.fact().properties());
		properties.putAll(Map.of("says", first.says(), "live", first.says(), "spell", spell, "id", id, "firstPublished",
				earliest.by(), "cases", List.of(String.valueOf(this.moment.caseId()))));
		properties.putIfAbsent("validFrom", earliest.from());
		properties.putIfAbsent("validFromLatest", earliest.by());
		fact.forEach((statement) -> this.changes.add(Change.stated(id, statement.says(), statement.key())));
		return Map.of("label", first.fact().label(), "properties", properties, "arrows",
				Stream.concat(first.fact().arrows().stream(), fact.stream().map(this::arrow)).toList());
	}

	private static Publication published(Statement statement, Map<String, Publication> sources) {
		Publication publication = sources.get(statement.source());
		if (publication == null) {
			throw new IllegalStateException("The source '%s' is not in the graph, though a fact is stated in it."
				.formatted(statement.source()));
		}
		return publication;
	}

	private Map<String, @Nullable Object> arrow(Statement statement) {
		return Map.of("type", "STATED_IN", "incoming", false, "thing", statement.source(), "properties",
				said(statement));
	}

	private Map<String, @Nullable Object> evidence(Statement statement) {
		return Map.of("says", statement.says(), "source", statement.source(), "evidence", said(statement));
	}

	private Map<String, @Nullable Object> said(Statement statement) {
		Map<String, @Nullable Object> said = this.moment.recorded(statement.evidence());
		said.put("key", statement.key());
		said.put("case", this.moment.caseId());
		return said;
	}

	private boolean mayContradict(Statement statement) {
		return !statement.fact().contradicts().isEmpty() || this.spells.containsKey(statement.says());
	}

}
