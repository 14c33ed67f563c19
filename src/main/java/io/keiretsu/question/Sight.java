package io.keiretsu.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.access.Caller;
import io.keiretsu.graph.Graph;

/**
 * Which cases are shown to whoever asks: all to editors and reviewers, to others those
 * that are not internal. Where no case is internal, nothing is narrowed.
 */
@Component
public class Sight {

	private final Graph graph;

	private final Acknowledged acknowledged;

	private final Remembered<String, Shared> shared = new Remembered<>();

	Sight(Graph graph, Acknowledged acknowledged) {
		this.graph = graph;
		this.acknowledged = acknowledged;
	}

	private record Shared(List<String> open, boolean all) {

	}

	/**
	 * {@return the cases that are shown, or {@code null} if all are}
	 */
	public @Nullable List<String> cases() {
		return cases(this.acknowledged.head());
	}

	private @Nullable List<String> cases(Head head) {
		if (Caller.current().seesInternal()) {
			return null;
		}
		Shared known = this.shared.at(head, "", (nothing) -> read(head));
		return known.all() ? null : known.open();
	}

	/**
	 * {@return those of the cases that an answer may rest on, or {@code null} for all
	 * there are}
	 * @param head the entry up to which is read
	 * @param named the cases that were asked for; empty for all
	 * @throws CaseInternal if one of them is not shown
	 */
	@Nullable List<String> within(Head head, List<String> named) {
		List<String> shown = cases(head);
		if (named.isEmpty()) {
			return shown;
		}
		List<String> hidden = (shown == null) ? List.of()
				: named.stream().filter((each) -> !shown.contains(each)).toList();
		if (!hidden.isEmpty()) {
			throw new CaseInternal(hidden);
		}
		return named;
	}

	/**
	 * {@return those of the things that are shown, in their order}
	 * @param things some things
	 * @param id gives a thing's id
	 */
	public <T> List<T> shown(List<T> things, Function<T, String> id) {
		List<String> cases = cases();
		if (cases == null || things.isEmpty()) {
			return things;
		}
		Set<String> shown = this.graph
			.read("things/shown", Map.of("ids", things.stream().map(id).distinct().toList(), "cases", cases))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
		return things.stream().filter((thing) -> shown.contains(id.apply(thing))).toList();
	}

	private Shared read(Head head) {
		Map<Boolean, List<String>> known = this.graph
			.read("things/shared-cases", Map.of("knownAt", head.recordedAt().toString()))
			.stream()
			.collect(Collectors.partitioningBy((row) -> row.get("sharing").asString("").equals("public"),
					Collectors.mapping((row) -> row.get("id").asString(), Collectors.toList())));
		return new Shared(known.getOrDefault(true, List.of()), known.getOrDefault(false, List.of()).isEmpty());
	}

}
