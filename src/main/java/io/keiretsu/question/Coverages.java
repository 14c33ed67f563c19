package io.keiretsu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/** Counts what was looked through, and says what rows leave open. */
@Component
class Coverages {

	private final Graph graph;

	private final Remembered<Map<String, @Nullable Object>, Looked> looked = new Remembered<>();

	Coverages(Graph graph) {
		this.graph = graph;
	}

	private record Looked(long cases, long sources) {

	}

	/**
	 * {@return what was looked through, with nothing open}
	 * @param head the entry up to which is read
	 * @param asOf the clocks, and the sources that are left out
	 */
	Findings.Coverage of(Head head, AsOf asOf) {
		Map<String, @Nullable Object> clocks = asOf.parameters();
		clocks.remove("validAt");
		Looked looked = this.looked.at(head, clocks, this::look);
		return new Findings.Coverage(looked.cases(), looked.sources(), List.of());
	}

	private Looked look(Map<String, @Nullable Object> clocks) {
		Record counted = this.graph.read("things/coverage", clocks).get(0);
		return new Looked(counted.get("cases").asLong(), counted.get("sources").asLong());
	}

	/**
	 * {@return what these rows leave open}
	 * @param columns of the rows
	 * @param rows some rows
	 * @param disputed where sources disagree about them
	 */
	static List<Findings.Unknown> unknown(Columns<?> columns, List<? extends Told.Row<?>> rows,
			List<Dispute> disputed) {
		if (rows.isEmpty()) {
			return List.of(new Findings.Unknown("every row", "not-searched", 0));
		}
		List<Findings.Unknown> unknown = new ArrayList<>();
		for (String column : columns.gaps()) {
			int open = (int) rows.stream().filter((row) -> row.open().contains(column)).count();
			if (open > 0) {
				unknown.add(new Findings.Unknown(Words.ofColumn(column), "not-disclosed", open));
			}
		}
		disputed.forEach((dispute) -> unknown.add(new Findings.Unknown(dispute.slot(), "conflicting", 0)));
		return unknown;
	}

}
