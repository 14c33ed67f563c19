package io.keiretsu.disruption;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.Answer;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Fragility;
import io.keiretsu.question.Head;
import io.keiretsu.question.Quoting;

/** Makes what was computed an answer like all others. */
@Component
class Answering {

	private static final String PATHS = "network/paths";

	private final Graph graph;

	private final CypherLibrary library;

	private final Quoting quoting;

	Answering(Graph graph, CypherLibrary library, Quoting quoting) {
		this.graph = graph;
		this.library = library;
		this.quoting = quoting;
	}

	/**
	 * What is told.
	 *
	 * @param facts the ids of the facts that all rows rest on
	 * @param unknown what is left open
	 */
	record Told(String question, String asks, String says, Map<String, @Nullable Object> parameters, AsOf asOf,
			List<String> columns, List<Map<String, @Nullable Object>> rows, List<String> facts,
			List<Findings.Unknown> unknown, String self, Head head, boolean truncated) {

	}

	/**
	 * {@return facts as sentences name them, by id}
	 * @param ids their ids
	 */
	Map<String, Contract> contracts(Collection<String> ids) {
		Map<String, Contract> contracts = new HashMap<>();
		if (!ids.isEmpty()) {
			this.graph.read(PATHS, Map.of("facts", List.copyOf(new TreeSet<>(ids)))).forEach((row) -> {
				Contract contract = Contract.of(row);
				contracts.put(contract.id(), contract);
			});
		}
		return contracts;
	}

	Answer answer(Told told, Quoting.Quoted quoted) {
		Map<String, @Nullable Object> facts = new TreeMap<>(Map.of("facts", told.facts()));
		CypherFile paths = this.library.file(PATHS);
		AsOf asOf = told.asOf();
		return new Answer(told.question(), told.asks(), told.says(), told.parameters(), asOf.validAt().toString(),
				asOf.knownAt().toString(), (asOf.reportedBy() != null) ? asOf.reportedBy().toString() : null,
				told.columns(), told.rows(), quoted.evidence(), quoted.disputed(),
				new Findings.Coverage(quoted.coverage().cases(), quoted.coverage().sources(), told.unknown()),
				new Fragility(quoted.witnesses().size(), List.of()), paths.text(), facts,
				this.quoting.browser(paths, facts),
				told.facts().isEmpty() ? null : this.quoting.browser(this.library.file(PATHS + ".graph"), facts),
				told.self(), told.head().hash(), told.truncated());
	}

	/**
	 * {@return an address with parameters, those without a value left out}
	 * @param path such as {@code /api/scenarios}
	 * @param parameters by name
	 */
	static String link(String path, Map<String, ? extends @Nullable Object> parameters) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		Map<String, @Nullable Object> given = new LinkedHashMap<>();
		new TreeMap<>(parameters).forEach((name, value) -> {
			if (value != null) {
				link.queryParam(name, "{" + name + "}");
				given.put(name, value);
			}
		});
		return link.encode().buildAndExpand(given).toUriString();
	}

}
