package io.keiretsu.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What follows from judgements: which things are one, under which id, and whether that
 * contradicts itself. It depends on nothing but the judgements that stand, in whichever
 * order they came.
 */
final class Sameness {

	private final Map<String, Map<String, Standing>> same = new TreeMap<>();

	private final Set<Standing> different = new TreeSet<>();

	private final Set<String> yielding = new HashSet<>();

	Sameness(Collection<Standing> judgements) {
		for (Standing judgement : judgements) {
			if (judgement.verdict() == Verdict.SAME) {
				this.same.computeIfAbsent(judgement.one(), (id) -> new TreeMap<>()).put(judgement.other(), judgement);
				this.same.computeIfAbsent(judgement.other(), (id) -> new TreeMap<>()).put(judgement.one(), judgement);
				this.yielding.add(judgement.other());
			}
			else if (judgement.verdict() == Verdict.NOT_SAME) {
				this.different.add(judgement);
			}
		}
	}

	/**
	 * A judgement that stands.
	 *
	 * @param one the thing that stays, if they are the same
	 * @param other the thing that is then merged into it
	 * @param verdict what they are
	 * @param reason why
	 */
	record Standing(String one, String other, Verdict verdict, String reason) implements Comparable<Standing> {

		String pair() {
			return Ruling.pair(this.one, this.other);
		}

		@Override
		public int compareTo(Standing other) {
			return pair().compareTo(other.pair());
		}

	}

	/**
	 * Things that are one.
	 *
	 * @param survivor the id under which they go
	 * @param merged the ids of the others, sorted
	 */
	record Cluster(String survivor, List<String> merged) {

		Map<String, Object> row() {
			return Map.of("survivor", this.survivor, "merged", this.merged);
		}

	}

	/**
	 * {@return the things that are one, cluster by cluster; the survivor is the first by
	 * id of those that no judgement wants to be merged into another, or else of all}
	 */
	List<Cluster> clusters() {
		List<Cluster> clusters = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String id : this.same.keySet()) {
			if (!seen.contains(id)) {
				Set<String> members = new TreeSet<>(reached(id).keySet());
				seen.addAll(members);
				String survivor = members.stream()
					.filter((member) -> !this.yielding.contains(member))
					.findFirst()
					.orElse(members.iterator().next());
				members.remove(survivor);
				clusters.add(new Cluster(survivor, List.copyOf(members)));
			}
		}
		return clusters;
	}

	/**
	 * {@return judgements that cannot all be true: a chain of the same, and last the one
	 * that says that its ends are not}
	 */
	Optional<List<Standing>> contradiction() {
		for (Standing judgement : this.different) {
			Map<String, String> before = reached(judgement.one());
			if (before.containsKey(judgement.other())) {
				List<Standing> chain = new ArrayList<>();
				for (String id = judgement.other(); !id.equals(judgement.one()); id = before.getOrDefault(id, "")) {
					chain.add(0, this.same.getOrDefault(id, Map.of()).get(before.getOrDefault(id, "")));
				}
				chain.add(judgement);
				return Optional.of(chain);
			}
		}
		return Optional.empty();
	}

	/** The things that are the same as this one, each with the one before it. */
	private Map<String, String> reached(String start) {
		Map<String, String> before = new HashMap<>(Map.of(start, ""));
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			String id = open.remove();
			for (String next : this.same.getOrDefault(id, Map.of()).keySet()) {
				if (before.putIfAbsent(next, id) == null) {
					open.add(next);
				}
			}
		}
		return before;
	}

}
