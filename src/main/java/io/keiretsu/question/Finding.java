package io.keiretsu.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/**
 * Runs a question's Cypher, and gathers what the rows rest on, what is disputed, and what
 * they leave open.
 */
@Component
class Finding {

	private final Graph graph;

	private final Testimony testimony;

	private final Disputes disputes;

	private final Coverages coverages;

	private final SideBySide sideBySide;

	Finding(Graph graph, Testimony testimony, Disputes disputes, Coverages coverages, SideBySide sideBySide) {
		this.graph = graph;
		this.testimony = testimony;
		this.disputes = disputes;
		this.coverages = coverages;
		this.sideBySide = sideBySide;
	}

	/**
	 * {@return what a question finds}
	 * @param asked the question
	 * @param columns of its rows
	 * @param resolved what it asks for
	 * @param head the entry up to which is read
	 */
	<R extends java.lang.Record> Found<R> find(Asked asked, Columns<R> columns, Resolved resolved, Head head) {
		AsOf asOf = resolved.asOf();
		Supplier<Findings.Coverage> coverage = this.sideBySide.begun(() -> this.coverages.of(head, asOf));
		Told<R> told = tell(asked, columns, resolved, asOf);
		List<Testimony.Said> said = this.testimony.about(head, Told.facts(told.rows()), asOf);
		List<Dispute> disputed = this.disputes.about(contested(Told.facts(told.shown()), said), asOf);
		Findings<R> findings = findings(columns, told, asOf, said, disputed, coverage.get());
		return new Found<>(told, said, findings, says(resolved.question(), findings));
	}

	/**
	 * {@return what the statement gives}
	 * @param asked the question
	 * @param columns of its rows
	 * @param resolved what it asks for
	 * @param asOf the clocks, and the sources that are left out
	 */
	<R extends java.lang.Record> Told<R> tell(Asked asked, Columns<R> columns, Resolved resolved, AsOf asOf) {
		Map<String, @Nullable Object> all = new HashMap<>(resolved.cypher());
		all.putAll(asOf.parameters());
		int most = resolved.limit() + 1 + asked.spare(resolved.limit());
		all.put("limit", most);
		List<Told.Row<R>> rows = this.graph.readText(asked.cypher().text(), asked.used(all))
			.stream()
			.map((row) -> Told.Row.of(nullable(row.asMap()), columns))
			.toList();
		return new Told<>(rows, resolved.limit(), rows.size() < most);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> nullable(Map<String, Object> row) {
		return row;
	}

	static List<String> contested(Set<String> facts, List<Testimony.Said> said) {
		return said.stream()
			.filter((word) -> word.isContested() && facts.contains(word.evidence().fact()))
			.map((word) -> word.evidence().fact())
			.distinct()
			.toList();
	}

	static <R extends java.lang.Record> Findings<R> findings(Columns<R> columns, Told<R> told, AsOf asOf,
			List<Testimony.Said> said, List<Dispute> disputed, Findings.Coverage looked) {
		List<Told.Row<R>> rows = told.shown();
		Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
		IntStream.range(0, rows.size())
			.forEach((index) -> rows.get(index)
				.facts()
				.forEach((fact) -> rowsOf.computeIfAbsent(fact, (id) -> new ArrayList<>()).add(index)));
		List<Evidence> evidence = said.stream()
			.map(Testimony.Said::evidence)
			.filter((each) -> rowsOf.containsKey(each.fact()))
			.map((each) -> each.under(rowsOf.getOrDefault(each.fact(), List.of())))
			.toList();
		return new Findings<>(rows.stream().map(Told.Row::read).toList(), told.isTruncated(), asOf, evidence, disputed,
				new Findings.Coverage(looked.cases(), looked.sources(), Coverages.unknown(columns, rows, disputed)));
	}

	@SuppressWarnings("unchecked")
	static <R extends java.lang.Record> String says(Question<?> question, Findings<R> findings) {
		return ((Question<R>) question).says(findings);
	}

}
