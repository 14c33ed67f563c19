package io.keiretsu.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.UriComponentsBuilder;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.Graph;

/** Asks a question and gives back an answer that can be quoted. */
@Component
public class Asking {

	/** The column that says on which facts a row rests. */
	static final String FACTS = "facts";

	private final Catalogue catalogue;

	private final Resolving resolving;

	private final Graph graph;

	private final Disputes disputes;

	private final Acknowledged acknowledged;

	private final BrowserLink browser;

	Asking(Catalogue catalogue, Resolving resolving, Graph graph, Disputes disputes, Acknowledged acknowledged,
			BrowserLink browser) {
		this.catalogue = catalogue;
		this.resolving = resolving;
		this.graph = graph;
		this.disputes = disputes;
		this.acknowledged = acknowledged;
		this.browser = browser;
	}

	/**
	 * {@return the answer}
	 * @param name such as {@code supply/who-supplies}
	 * @param request the parameters
	 * @throws QuestionUnknown if there is no such question
	 * @throws ParameterRefused if a parameter is not known, missing or out of range
	 * @throws ThingUnknown if nothing goes by a name
	 * @throws NameAmbiguous if several things go by a name
	 */
	public Answer ask(String name, Request request) {
		return understand(name, request).answer();
	}

	/**
	 * {@return a request that is understood, and may then be answered}
	 * @param name such as {@code supply/who-supplies}
	 * @param request the parameters
	 */
	Understood understand(String name, Request request) {
		Asked asked = this.catalogue.get(name);
		Head head = this.acknowledged.head();
		return new Understood(asked, this.resolving.resolve(asked, request), head);
	}

	/** A request that is understood. */
	final class Understood {

		private final Asked asked;

		private final Resolved resolved;

		private final Head head;

		private Understood(Asked asked, Resolved resolved, Head head) {
			this.asked = asked;
			this.resolved = resolved;
			this.head = head;
		}

		/**
		 * {@return a tag that changes when the answer may change: of the version of the
		 * graph and of the request with every clock fixed}
		 */
		String version() {
			return DigestUtils.md5DigestAsHex((this.head.hash() + " " + self()).getBytes(StandardCharsets.UTF_8));
		}

		String self() {
			return Asking.self(this.asked, this.resolved);
		}

		Answer answer() {
			return Asking.this.answer(this.asked, this.asked.columns(), this.resolved, this.head);
		}

		/**
		 * {@return the paths of the picture, or {@code null} where the question has none}
		 */
		@Nullable List<Record> picture() {
			CypherFile picture = this.asked.picture();
			Map<String, @Nullable Object> parameters = new HashMap<>(this.resolved.cypher());
			return (picture == null) ? null : Asking.this.graph.readText(picture.text(), parameters);
		}

	}

	private <R extends java.lang.Record> Answer answer(Asked asked, Columns<R> columns, Resolved resolved, Head head) {
		Map<String, @Nullable Object> shownParameters = asked.used(resolved.cypher());
		Map<String, @Nullable Object> run = new HashMap<>(shownParameters);
		run.computeIfPresent("limit", (key, limit) -> resolved.limit() + 1);
		List<Map<String, @Nullable Object>> found = this.graph.readText(asked.cypher().text(), run)
			.stream()
			.map((row) -> nullable(row.asMap()))
			.toList();
		boolean truncated = found.size() > resolved.limit();
		List<Map<String, @Nullable Object>> rows = found.stream().limit(resolved.limit()).toList();
		List<Map<String, @Nullable Object>> flat = rows.stream().map(columns::flat).toList();
		Findings<R> findings = findings(columns, rows, truncated, resolved.asOf());
		String says = says(resolved.question(), findings);
		AsOf asOf = resolved.asOf();
		return new Answer(asked.name(), asked.cypher().asks(), says, resolved.shown(), asOf.validAt().toString(),
				asOf.knownAt().toString(), (asOf.reportedBy() != null) ? asOf.reportedBy().toString() : null,
				columns.names(), flat, findings.evidence(), findings.disputed(), findings.coverage(),
				asked.cypher().text(), shownParameters, this.browser.to(asked.cypher(), shownParameters),
				(asked.picture() != null) ? this.browser.to(asked.picture(), resolved.cypher()) : null,
				self(asked, resolved), head.hash(), truncated);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> nullable(Map<String, Object> row) {
		return row;
	}

	@SuppressWarnings("unchecked")
	private static <R extends java.lang.Record> String says(Question<?> question, Findings<R> findings) {
		return ((Question<R>) question).says(findings);
	}

	private <R extends java.lang.Record> Findings<R> findings(Columns<R> columns,
			List<Map<String, @Nullable Object>> rows, boolean truncated, AsOf asOf) {
		Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
		IntStream.range(0, rows.size())
			.forEach((index) -> facts(rows.get(index))
				.forEach((fact) -> rowsOf.computeIfAbsent(fact, (id) -> new ArrayList<>()).add(index)));
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("facts", List.copyOf(rowsOf.keySet()));
		List<Evidence> evidence = this.graph.read("things/evidence", parameters)
			.stream()
			.map((row) -> evidence(row, rowsOf))
			.toList();
		Record coverage = this.graph.read("things/coverage", asOf.parameters()).get(0);
		List<Dispute> disputed = this.disputes.about(List.copyOf(rowsOf.keySet()), asOf);
		return new Findings<>(rows.stream().map(columns::read).toList(), truncated, asOf, evidence, disputed,
				new Findings.Coverage(coverage.get("cases").asLong(), coverage.get("sources").asLong(),
						unknown(columns, rows, disputed)));
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
				row.get("inferred").asList(Value::asString), row.get("recordedIn").asLong());
	}

	private static @Nullable String text(Record row, String column) {
		return row.get(column).isNull() ? null : row.get(column).asString();
	}

	private static String self(Asked asked, Resolved resolved) {
		UriComponentsBuilder self = UriComponentsBuilder.fromPath("/api/questions/" + asked.name());
		Map<String, @Nullable Object> all = new TreeMap<>(resolved.shown());
		AsOf asOf = resolved.asOf();
		all.put("validAt", asOf.validAt());
		all.put("knownAt", asOf.knownAt());
		all.put("reportedBy", asOf.reportedBy());
		all.put("cases", (asOf.cases() != null) ? String.join(",", asOf.cases()) : null);
		all.put("limit", resolved.limit());
		all.forEach((name, value) -> {
			if (value != null) {
				self.queryParam(name, "{" + name + "}");
			}
		});
		return self.encode().buildAndExpand(all).toUriString();
	}

}
