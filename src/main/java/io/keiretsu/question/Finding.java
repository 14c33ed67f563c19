package io.keiretsu.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/**
 * Runs a question's Cypher, and gathers what the rows rest on, what is disputed, and what
 * they leave open.
 */
@Component
class Finding {

	/** The column that says on which facts a row rests. */
	static final String FACTS = "facts";

	private final Graph graph;

	private final Disputes disputes;

	Finding(Graph graph, Disputes disputes) {
		this.graph = graph;
		this.disputes = disputes;
	}

	<R extends java.lang.Record> Found<R> find(Asked asked, Columns<R> columns, Resolved resolved) {
		return find(asked, columns, resolved, resolved.asOf(), null);
	}

	/**
	 * {@return what would be found without some sources}
	 * @param sources their ids
	 * @param whole what is found with them, which says most of it already
	 */
	<R extends java.lang.Record> Found<R> findWithout(List<String> sources, Findings<R> whole, Asked asked,
			Columns<R> columns, Resolved resolved) {
		return find(asked, columns, resolved, resolved.asOf().without(sources), whole);
	}

	private <R extends java.lang.Record> Found<R> find(Asked asked, Columns<R> columns, Resolved resolved, AsOf asOf,
			@Nullable Findings<R> whole) {
		Map<String, @Nullable Object> all = new HashMap<>(resolved.cypher());
		all.putAll(asOf.parameters());
		Map<String, @Nullable Object> parameters = asked.used(all);
		Map<String, @Nullable Object> run = new HashMap<>(parameters);
		run.computeIfPresent("limit", (key, limit) -> resolved.limit() + 1);
		String cypher = asked.cypher().text();
		List<Map<String, @Nullable Object>> found = this.graph.readText(cypher, run)
			.stream()
			.map((row) -> nullable(row.asMap()))
			.toList();
		List<Map<String, @Nullable Object>> rows = found.stream().limit(resolved.limit()).toList();
		boolean truncated = found.size() > rows.size();
		Findings<R> findings = (whole != null && !rows.isEmpty() && isPart(rows, whole))
				? part(whole, columns, rows, truncated, asOf) : findings(columns, rows, truncated, asOf);
		return new Found<>(rows.stream().map(columns::flat).toList(), findings, says(resolved.question(), findings),
				cypher, parameters);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> nullable(Map<String, Object> row) {
		return row;
	}

	@SuppressWarnings("unchecked")
	<R extends java.lang.Record> String says(Question<?> question, Findings<R> findings) {
		return ((Question<R>) question).says(findings);
	}

	/** Sources that fall silent take evidence away, and bring no dispute. */
	private static boolean isPart(List<Map<String, @Nullable Object>> rows, Findings<?> whole) {
		Set<String> told = whole.evidence().stream().map(Evidence::fact).collect(Collectors.toSet());
		return whole.disputed().isEmpty() && rows.stream().allMatch((row) -> told.containsAll(facts(row)));
	}

	private static <R extends java.lang.Record> Findings<R> part(Findings<R> whole, Columns<R> columns,
			List<Map<String, @Nullable Object>> rows, boolean truncated, AsOf asOf) {
		Set<String> facts = rows.stream().flatMap((row) -> facts(row).stream()).collect(Collectors.toSet());
		List<Evidence> evidence = whole.evidence()
			.stream()
			.filter((said) -> facts.contains(said.fact()) && !asOf.without().contains(said.source()))
			.toList();
		return new Findings<>(rows.stream().map(columns::read).toList(), truncated, asOf, evidence, List.of(),
				whole.coverage());
	}

	private <R extends java.lang.Record> Findings<R> findings(Columns<R> columns,
			List<Map<String, @Nullable Object>> rows, boolean truncated, AsOf asOf) {
		Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
		IntStream.range(0, rows.size())
			.forEach((index) -> facts(rows.get(index))
				.forEach((fact) -> rowsOf.computeIfAbsent(fact, (id) -> new ArrayList<>()).add(index)));
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("facts", List.copyOf(rowsOf.keySet()));
		List<Record> evidence = rowsOf.isEmpty() ? List.of() : this.graph.read("things/evidence", parameters);
		List<Dispute> disputed = this.disputes.about(contested(evidence), asOf);
		return new Findings<>(rows.stream().map(columns::read).toList(), truncated, asOf,
				evidence.stream().map((row) -> evidence(row, rowsOf)).toList(), disputed,
				coverage(asOf, unknown(columns, rows, disputed)));
	}

	private static List<String> contested(List<Record> evidence) {
		return evidence.stream()
			.filter((row) -> row.get("contested").asBoolean())
			.map((row) -> row.get("fact").asString())
			.distinct()
			.toList();
	}

	private Findings.Coverage coverage(AsOf asOf, List<Findings.Unknown> unknown) {
		Record counted = this.graph.read("things/coverage", asOf.parameters()).get(0);
		return new Findings.Coverage(counted.get("cases").asLong(), counted.get("sources").asLong(), unknown);
	}

	private static List<Findings.Unknown> unknown(Columns<?> columns, List<Map<String, @Nullable Object>> rows,
			List<Dispute> disputed) {
		if (rows.isEmpty()) {
			return List.of(new Findings.Unknown("every row", "not-searched", 0));
		}
		List<Findings.Unknown> unknown = new ArrayList<>();
		for (String column : columns.gaps()) {
			int open = (int) rows.stream().filter((row) -> isOpen(row, column)).count();
			if (open > 0) {
				unknown.add(new Findings.Unknown(Words.ofColumn(column), "not-disclosed", open));
			}
		}
		disputed.forEach((dispute) -> unknown.add(new Findings.Unknown(dispute.slot(), "conflicting", 0)));
		return unknown;
	}

	/** A quantity that is only a range has no one value, and is known all the same. */
	private static boolean isOpen(Map<String, @Nullable Object> row, String column) {
		return row.get(column) == null && row.get(column + "Max") == null && row.get(column + "Min") == null;
	}

	private static List<String> facts(Map<String, @Nullable Object> row) {
		return (row.get(FACTS) instanceof List<?> facts)
				? List.copyOf(new TreeSet<>(facts.stream().map(Object::toString).toList())) : List.of();
	}

	private static Evidence evidence(Record row, Map<String, List<Integer>> rowsOf) {
		String fact = row.get("fact").asString();
		return new Evidence(fact, rowsOf.getOrDefault(fact, List.of()), row.get("source").asString(),
				row.get("title").asString(), text(row, "publisher"), text(row, "published"), text(row, "url"),
				text(row, "language"), row.get("locator").asString(), text(row, "attributedTo"), text(row, "statedAs"),
				text(row, "reliability"), row.get("confidence").isNull() ? null : row.get("confidence").asDouble(),
				row.get("inferred").asList(Value::asString), row.get("witness").asString(),
				row.get("recordedIn").asLong());
	}

	private static @Nullable String text(Record row, String column) {
		return row.get(column).isNull() ? null : row.get(column).asString();
	}

}
