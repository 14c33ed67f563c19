package io.keiretsu.ingest.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.ThingUnknown;

/** Gives out all that is known now of cases, however much that is. */
@Component
public class Export {

	private final Graph graph;

	private final Acknowledged acknowledged;

	Export(Graph graph, Acknowledged acknowledged) {
		this.graph = graph;
		this.acknowledged = acknowledged;
	}

	/**
	 * Decides what leaves.
	 * @param format how it is written
	 * @param cases the ids of the cases, internal ones too; none for all that are public
	 * @return what can then be written
	 * @throws ThingUnknown if there is no such case
	 */
	public Parcel pack(Format format, List<String> cases) {
		Instant knownAt = this.acknowledged.head().recordedAt();
		Map<String, Boolean> isPublic = new TreeMap<>();
		this.graph.read("things/exported-cases", Map.of("knownAt", knownAt.toString()))
			.forEach((row) -> isPublic.put(row.get("id").asString(), row.get("sharing").asString().equals("public")));
		List<String> open = isPublic.keySet().stream().filter(isPublic::get).toList();
		for (String named : cases) {
			if (!isPublic.containsKey(named)) {
				throw new ThingUnknown("case", named, List.of());
			}
		}
		List<String> leaving = cases.isEmpty() ? open : List.copyOf(new TreeSet<>(cases));
		List<String> internal = leaving.stream().filter((each) -> !open.contains(each)).toList();
		TreeSet<String> readable = new TreeSet<>(open);
		readable.addAll(leaving);
		return new Parcel(format, leaving, internal, List.copyOf(readable), Cut.whole(knownAt));
	}

	/**
	 * Writes what leaves, and leaves the stream open.
	 * @param parcel what was packed
	 * @param out where to
	 */
	public void write(Parcel parcel, OutputStream out) {
		Contents contents = new Contents(this.graph, parcel);
		try {
			switch (parcel.format()) {
				case CASE -> CaseWriter.all(contents, out);
				case TABLES -> TableWriter.all(contents, out);
				case GRAPHML -> new GraphmlWriter(contents, out).write();
			}
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes cases, and leaves the stream open. Whoever calls this has seen to it that
	 * internal cases may leave.
	 * @param format how
	 * @param cases the ids of the cases; none for all that are public
	 * @param out where to
	 * @throws ThingUnknown if there is no such case
	 */
	public void write(Format format, List<String> cases, OutputStream out) {
		write(pack(format, cases), out);
	}

}
