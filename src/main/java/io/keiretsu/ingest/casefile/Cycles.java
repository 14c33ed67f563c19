package io.keiretsu.ingest.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds chains that lead back to where they began: a product that is a kind of itself, a
 * statement that contradicts itself by way of others. The schema says which keys must not
 * ({@code x-acyclic}).
 */
final class Cycles {

	private final KnownThings known;

	private final Declared declared;

	private final Map<String, Map<String, Set<String>>> arrows = new LinkedHashMap<>();

	private final Map<String, Spot> spots = new HashMap<>();

	private Cycles(Declared declared, KnownThings known) {
		this.declared = declared;
		this.known = known;
	}

	static List<Fault> faults(List<Spot> roots, Declared declared, KnownThings known) {
		Cycles cycles = new Cycles(declared, known);
		for (Spot root : roots) {
			String caseId = Declared.caseId(root);
			root.walk((spot) -> cycles.collect(spot, caseId));
		}
		List<Fault> faults = new ArrayList<>();
		cycles.arrows.forEach((key, graph) -> cycles.find(key, graph, faults));
		return faults;
	}

	private void collect(Spot spot, @Nullable String caseId) {
		String id = (spot.written() instanceof Written.Keys keys) ? keys.text("id") : null;
		if (id == null) {
			return;
		}
		for (String key : spot.schema().properties()) {
			Spot targets = spot.at(key);
			if (targets == null || !targets.schema().has("x-acyclic")) {
				continue;
			}
			boolean facts = targets.schema().texts("x-kind").contains("fact");
			String from = facts ? caseId + "/" + id : id;
			Map<String, Set<String>> graph = this.arrows.computeIfAbsent(key, (each) -> new LinkedHashMap<>());
			for (Spot target : targets.each()) {
				String to = String.valueOf(target.text());
				String full = (facts && to.indexOf('/') < 0) ? caseId + "/" + to : to;
				graph.computeIfAbsent(from, (each) -> new LinkedHashSet<>()).add(full);
				if (facts) {
					followKnown(graph, full);
				}
			}
			this.spots.putIfAbsent(key + " " + from, targets);
		}
	}

	private void followKnown(Map<String, Set<String>> graph, String start) {
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			String fact = open.pop();
			int slash = fact.indexOf('/');
			if (slash > 0 && !this.declared.hasCase(fact.substring(0, slash)) && !graph.containsKey(fact)) {
				List<String> next = this.known.contradictedBy(fact);
				graph.put(fact, new LinkedHashSet<>((next != null) ? next : List.of()));
				open.addAll(graph.get(fact));
			}
		}
	}

	private void find(String key, Map<String, Set<String>> graph, List<Fault> faults) {
		Map<String, Set<String>> left = onlyWhatLeadsOn(graph);
		Set<String> done = new HashSet<>();
		for (String start : left.keySet()) {
			List<String> path = new ArrayList<>();
			String at = start;
			while (at != null && done.add(at)) {
				path.add(at);
				at = left.getOrDefault(at, Set.of()).stream().filter(left::containsKey).findFirst().orElse(null);
			}
			int begin = path.indexOf(at);
			if (begin >= 0) {
				List<String> round = path.subList(begin, path.size());
				round.stream()
					.map((each) -> this.spots.get(key + " " + each))
					.filter((spot) -> spot != null)
					.findFirst()
					.ifPresent((spot) -> faults.add(spot.fault("'" + key + "' leads back to itself: "
							+ String.join(" → ", round) + " → " + round.get(0) + ". Take one step out.")));
			}
		}
	}

	/** The arrows without all that end somewhere: each one left leads into a round. */
	private static Map<String, Set<String>> onlyWhatLeadsOn(Map<String, Set<String>> graph) {
		Map<String, Set<String>> left = new LinkedHashMap<>(graph);
		Map<String, Set<String>> back = new HashMap<>();
		Map<String, Integer> count = new HashMap<>();
		Deque<String> ends = new ArrayDeque<>();
		graph.forEach((from, targets) -> {
			count.put(from, targets.size());
			targets.forEach((to) -> back.computeIfAbsent(to, (each) -> new HashSet<>()).add(from));
		});
		back.keySet().stream().filter((to) -> !graph.containsKey(to)).forEach(ends::add);
		count.forEach((from, targets) -> {
			if (targets == 0) {
				ends.add(from);
			}
		});
		while (!ends.isEmpty()) {
			String end = ends.pop();
			left.remove(end);
			for (String from : back.getOrDefault(end, Set.of())) {
				if (count.merge(from, -1, Integer::sum) == 0) {
					ends.add(from);
				}
			}
		}
		return left;
	}

}
