package io.keiretsu.ingest.out;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.Asking;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;

/**
 * Cuts out of a parcel what one question covers: the facts of all its rows and those that
 * they contradict, with the evidence for them, the things that they join, and whatever
 * these point to, so that the part comes in again by itself.
 */
@Component
class Cutting {

	private final Asking asking;

	private final Graph graph;

	Cutting(Asking asking, Graph graph) {
		this.asking = asking;
		this.graph = graph;
	}

	/**
	 * {@return the part of a parcel, and of its cases only those that say something of
	 * it}
	 * @param parcel what would leave
	 * @param question such as {@code supply/who-supplies}
	 * @param parameters of the question, its clocks among them
	 * @throws ParameterRefused if its answer has no row, or it is asked wrongly
	 */
	Parcel cut(Parcel parcel, String question, Map<String, List<String>> parameters) {
		Map<String, List<String>> asked = new HashMap<>(parameters);
		asked.put("cases", parcel.cases());
		Asking.Covered covered = this.asking.covered(question, new Request(asked));
		if (covered.facts().isEmpty()) {
			throw new ParameterRefused("question", question,
					"one whose answer has rows, or other parameters: to this one, nothing is documented");
		}
		Cut clocks = new Cut(covered.asOf().knownAt(),
				(covered.asOf().reportedBy() != null) ? covered.asOf().reportedBy() : AsOf.NEVER, null, null);
		Map<String, @Nullable Object> counted = clocks.parameters();
		counted.put("cases", parcel.cases());
		counted.put("facts", covered.facts());
		Set<String> says = new TreeSet<>();
		Set<String> ends = new HashSet<>();
		this.graph.read("things/covered-facts", counted).forEach((row) -> {
			says.add(row.get("says").asString());
			row.get("things").values().forEach((thing) -> ends.add(thing.asString()));
		});
		Set<String> cases = new TreeSet<>();
		Set<String> things = reached(ends, counted, cases);
		return new Parcel(parcel.format(), List.copyOf(cases),
				parcel.internal().stream().filter(cases::contains).toList(), parcel.readable(),
				new Cut(clocks.knownAt(), clocks.reportedBy(), List.copyOf(says), List.copyOf(things)));
	}

	/**
	 * The things, those that they point to, and so on; and the cases that describe them.
	 */
	private Set<String> reached(Set<String> things, Map<String, @Nullable Object> counted, Set<String> cases) {
		Set<String> reached = new TreeSet<>();
		Set<String> next = things;
		while (!next.isEmpty()) {
			reached.addAll(next);
			counted.put("ids", List.copyOf(next));
			Set<String> others = new HashSet<>();
			this.graph.read("things/covered-things", counted).forEach((row) -> {
				row.get("others").values().forEach((other) -> others.add(other.asString()));
				row.get("describedBy").values().forEach((each) -> cases.add(each.asString()));
			});
			others.removeAll(reached);
			next = others;
		}
		return reached;
	}

}
