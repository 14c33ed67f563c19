package io.keiretsu.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;
import io.keiretsu.name.Nearness;

/**
 * Finds the thing that somebody means: by id, by an identifier such as an LEI, or by a
 * name in any script, in this order.
 */
@Component
public class Names {

	/** Among how many names the nearest is looked for; the index ranks them roughly. */
	private static final int WITHIN = 200;

	private final Graph graph;

	private final KnownWords words;

	private final Sight sight;

	Names(Graph graph, KnownWords words, Sight sight) {
		this.graph = graph;
		this.words = words;
		this.sight = sight;
	}

	/**
	 * {@return the one thing that is meant}
	 * @param parameter where it was asked, for the message
	 * @param value an id, an identifier or a name
	 * @param kinds of what kind it may be; empty for any
	 * @throws ThingUnknown if there is none
	 * @throws NameAmbiguous if there are several of that name
	 */
	public Thing resolve(String parameter, String value, List<ThingKind> kinds) {
		List<Record> found = visible(this.graph.read("things/resolve",
				Map.of("text", value, "key", NameKey.of(value), "labels", labels(kinds))), kinds);
		List<Candidate> best = found.stream()
			.filter((row) -> row.get("step").asInt() == found.get(0).get("step").asInt())
			.map(Names::candidate)
			.toList();
		if (best.isEmpty()) {
			String kind = kinds.isEmpty() ? "thing" : Words.either(kinds.stream().map(ThingKind::word).toList());
			throw new ThingUnknown(kind, value, like(value, kinds, 5));
		}
		if (best.size() > 1) {
			throw new NameAmbiguous(parameter, value, best);
		}
		return new Thing(best.get(0).id(), best.get(0).name());
	}

	/** Who asks for a case that is not shown is told so, and not that there is none. */
	private List<Record> visible(List<Record> found, List<ThingKind> kinds) {
		return kinds.equals(List.of(ThingKind.CASE)) ? found
				: this.sight.shown(found, (row) -> row.get("id").asString());
	}

	/**
	 * {@return the fact of that id; without the number of a spell, the latest}
	 * @param id sixteen hex digits, with or without a dash and a number
	 * @throws ThingUnknown if there is none
	 */
	public Fact fact(String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("cases", this.sight.cases());
		return this.graph.read("things/fact-by-id", parameters)
			.stream()
			.findFirst()
			.map((row) -> new Fact(row.get("id").asString(), row.get("kind").asString(), row.get("title").asString()))
			.orElseThrow(() -> new ThingUnknown("fact", id, List.of()));
	}

	/**
	 * {@return what goes by a similar name, the nearest first, and of equally near ones
	 * that of which more is known}
	 * @param text what somebody typed, in any script, perhaps not to its end or wrongly
	 * @param kinds of what kind it may be; empty for any
	 * @param limit how many at most
	 */
	public List<Candidate> like(String text, List<ThingKind> kinds, int limit) {
		String query = FullText.typed(text, this.words.upToDate());
		if (query.isEmpty()) {
			return List.of();
		}
		Nearness nearness = new Nearness(text, this.words);
		List<Record> found = this.graph.read("things/like",
				Map.of("query", query, "labels", labels(kinds), "within", Math.max(WITHIN, 2 * limit)));
		return this.sight.shown(found, (row) -> row.get("id").asString())
			.stream()
			.map((row) -> new Near(candidate(row),
					row.get("names").asList((name) -> nearness.of(name.asString())).stream().reduce(0.0, Math::max),
					row.get("known").asInt()))
			.sorted(Comparator.comparingDouble(Near::rank).reversed().thenComparing((near) -> near.thing().id()))
			.limit(limit)
			.map(Near::thing)
			.toList();
	}

	/** What was found, how near it comes, and how many arrows it has. */
	private record Near(Candidate thing, double near, int known) {

		/** Tenfold knowledge is worth a hundredth of nearness. */
		double rank() {
			return this.near + Math.log10(1 + this.known) / 100;
		}

	}

	private static List<String> labels(List<ThingKind> kinds) {
		return kinds.isEmpty() ? List.of("Thing") : kinds.stream().map(ThingKind::label).toList();
	}

	private static Candidate candidate(Record row) {
		return new Candidate(row.get("id").asString(), row.get("name").asString(),
				row.get("kind").asString().toLowerCase(Locale.ROOT));
	}

}
