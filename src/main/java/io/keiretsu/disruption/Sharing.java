package io.keiretsu.disruption;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.CaseInternal;

/**
 * What internal cases say is computed with, and told, only for who has the editor's
 * token.
 */
@Component
class Sharing {

	private final Graph graph;

	private volatile Shared shared = new Shared("", Set.of());

	Sharing(Graph graph) {
		this.graph = graph;
	}

	/** The cases that are public at an entry of the ledger. */
	private record Shared(String version, Set<String> open) {

	}

	/**
	 * {@return the clocks with the cases that somebody may see of those that are asked
	 * for; {@code null} where these are all}
	 * @throws CaseInternal if one is asked for that may not be seen
	 */
	AsOf seen(Known known, AsOf asOf, boolean seesInternal) {
		List<String> asked = asOf.cases();
		if (seesInternal) {
			return asOf;
		}
		Set<String> open = open(known);
		if (asked != null) {
			List<String> internal = asked.stream().filter((each) -> !open.contains(each)).toList();
			if (!internal.isEmpty()) {
				throw new CaseInternal(internal);
			}
			return asOf;
		}
		return isAllOpen(known, open) ? asOf : new AsOf(asOf.validAt(), asOf.knownAt(), asOf.reportedBy(),
				List.copyOf(new TreeSet<>(open)), asOf.without());
	}

	/** Whether an answer for who has the token may tell more than one for all. */
	boolean isInternal(Known known, @Nullable List<String> asked) {
		Set<String> open = open(known);
		return (asked != null) ? !open.containsAll(asked) : !isAllOpen(known, open);
	}

	private static boolean isAllOpen(Known known, Set<String> open) {
		return open.containsAll(known.network().cases());
	}

	private Set<String> open(Known known) {
		Shared now = this.shared;
		if (!now.version().equals(known.head().hash()) || now.open().isEmpty()) {
			now = new Shared(known.head().hash(),
					this.graph.read("network/cases", Map.of())
						.stream()
						.filter((row) -> row.get("sharing").asString("").equals("public"))
						.map((row) -> row.get("id").asString())
						.collect(Collectors.toUnmodifiableSet()));
			this.shared = now;
		}
		return now.open();
	}

}
