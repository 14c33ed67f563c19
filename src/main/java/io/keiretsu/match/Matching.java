package io.keiretsu.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.question.FullText;
import io.keiretsu.question.KnownWords;
import io.keiretsu.question.NameKey;
import io.keiretsu.question.Sight;
import io.keiretsu.match.Weighing.ReadProfile;

/**
 * Finds the firms and plants of the graph that names may mean: each name is looked up in
 * the indexes of identifiers, of folded names and of the words in them, and weighed
 * against what these give.
 */
@Component
public class Matching {

	/** How many names are looked up in one statement. */
	private static final int TOGETHER = 100;

	/** Among how many names of the graph each is looked for. */
	private static final int WITHIN = 40;

	private final Graph graph;

	private final KnownWords words;

	private final Sight sight;

	Matching(Graph graph, KnownWords words, Sight sight) {
		this.graph = graph;
		this.words = words;
		this.sight = sight;
	}

	/**
	 * {@return whether there is any firm or plant that a name may mean}
	 */
	public boolean hasCandidates() {
		return this.graph.read("things/any-firm-or-plant", Map.of()).get(0).get("there").asBoolean();
	}

	/**
	 * {@return what each may mean, in their order}
	 * @param sought firms and plants
	 * @param limit how many candidates each gets at most
	 * @param admitted the ids that may be candidates
	 */
	public List<Matched> match(List<Sought> sought, int limit, Predicate<String> admitted) {
		Weighing weighing = new Weighing(this.words.upToDate());
		List<Matched> matched = new ArrayList<>();
		for (int begin = 0; begin < sought.size(); begin += TOGETHER) {
			matched.addAll(together(sought.subList(begin, Math.min(sought.size(), begin + TOGETHER)), limit, admitted,
					weighing));
		}
		return matched;
	}

	private List<Matched> together(List<Sought> sought, int limit, Predicate<String> admitted, Weighing weighing) {
		List<ReadProfile> profiles = sought.stream().map((each) -> ReadProfile.of(each.profile())).toList();
		List<Map<String, Object>> lookUps = new ArrayList<>();
		for (int i = 0; i < profiles.size(); i++) {
			lookUps.addAll(lookUps(i, profiles.get(i)));
		}
		Map<Integer, Map<String, Record>> found = new HashMap<>();
		this.sight
			.shown(this.graph.read("things/match-candidates", Map.of("sought", lookUps, "within", WITHIN)),
					(row) -> row.get("id").asString())
			.forEach((row) -> found.computeIfAbsent(row.get("number").asInt(), (key) -> new HashMap<>())
				.put(row.get("id").asString(), row));
		List<Matched> matched = new ArrayList<>();
		for (int i = 0; i < profiles.size(); i++) {
			ReadProfile profile = profiles.get(i);
			matched.add(Matched.of(sought.get(i).name(), found.getOrDefault(i, Map.of())
				.values()
				.stream()
				.filter((row) -> admitted.test(row.get("id").asString()))
				.map((row) -> candidate(profile, row, weighing))
				.sorted(Comparator.comparing(Matched.Candidate::score).reversed().thenComparing(Matched.Candidate::id))
				.limit(limit)
				.toList()));
		}
		return matched;
	}

	/** One look-up for each name, and the identifiers with the first. */
	private List<Map<String, Object>> lookUps(int number, ReadProfile profile) {
		Set<String> identifiers = new LinkedHashSet<>();
		profile.profile()
			.identifiers()
			.forEach((scheme, codes) -> codes.forEach((code) -> identifiers.add(scheme + ":" + code)));
		List<Map<String, Object>> lookUps = new ArrayList<>();
		String label = profile.profile().kind().label();
		profile.names()
			.forEach((name) -> lookUps.add(Map.of("number", number, "label", label, "identifiers",
					lookUps.isEmpty() ? List.copyOf(identifiers) : List.of(), "key", NameKey.of(name.text()), "query",
					FullText.whole(name, this.words))));
		if (lookUps.isEmpty()) {
			lookUps.add(Map.of("number", number, "label", label, "identifiers", List.copyOf(identifiers), "key", "",
					"query", ""));
		}
		return lookUps;
	}

	private static Matched.Candidate candidate(ReadProfile profile, Record row, Weighing weighing) {
		Map<String, Set<String>> identifiers = new HashMap<>();
		row.get("identifiers").asList(Value::asString).forEach((each) -> {
			int colon = each.indexOf(':');
			identifiers.computeIfAbsent(each.substring(0, colon), (key) -> new HashSet<>())
				.add(each.substring(colon + 1));
		});
		Profile other = new Profile(profile.profile().kind(), row.get("names").asList(Value::asString),
				text(row.get("country")), text(row.get("place")), null, identifiers);
		Match match = weighing.weigh(profile, ReadProfile.of(other));
		return new Matched.Candidate(row.get("id").asString(), row.get("name").asString(), other.country(),
				match.score(), match.verdict(), match.reasons());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
