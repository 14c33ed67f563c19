package io.keiretsu.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;

/**
 * Finds the thing that somebody means: by id, by an identifier such as an LEI, or by a
 * name in any script, in this order.
 */
@Component
public class Names {

	private static final Pattern LUCENE = Pattern.compile("[+\\-!(){}\\[\\]^\"~*?:\\\\/&|<>=]");

	/** How much of a name is looked for; Lucene takes only so much. */
	private static final int LENGTH = 200;

	private static final int WORDS = 20;

	private final Graph graph;

	Names(Graph graph) {
		this.graph = graph;
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
		List<Record> found = this.graph.read("things/resolve",
				Map.of("text", value, "key", NameKey.of(value), "labels", labels(kinds)));
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

	/**
	 * {@return the fact of that id; without the number of a spell, the latest}
	 * @param id sixteen hex digits, with or without a dash and a number
	 * @throws ThingUnknown if there is none
	 */
	public Fact fact(String id) {
		return this.graph.read("things/fact-by-id", Map.of("id", id))
			.stream()
			.findFirst()
			.map((row) -> new Fact(row.get("id").asString(), row.get("kind").asString(), row.get("title").asString()))
			.orElseThrow(() -> new ThingUnknown("fact", id, List.of()));
	}

	/**
	 * {@return what goes by a similar name, best first}
	 * @param text what somebody typed
	 * @param kinds of what kind it may be; empty for any
	 * @param limit how many at most
	 */
	public List<Candidate> like(String text, List<ThingKind> kinds, int limit) {
		String key = NameKey.of(text);
		String beginning = key.substring(0, Math.min(LENGTH, key.length()));
		String query = Arrays.stream(LUCENE.matcher(beginning).replaceAll(" ").split(" "))
			.filter((word) -> !word.isBlank())
			.limit(WORDS)
			.map((word) -> word.codePoints().allMatch((point) -> point < 0x2E80)
					? "(" + word + "^3 OR " + word + "~ OR " + word + "*)" : word)
			.collect(Collectors.joining(" "));
		return query.isEmpty() ? List.of()
				: this.graph.read("things/like", Map.of("query", query, "labels", labels(kinds), "limit", limit))
					.stream()
					.map(Names::candidate)
					.toList();
	}

	private static List<String> labels(List<ThingKind> kinds) {
		return kinds.isEmpty() ? List.of("Thing") : kinds.stream().map(ThingKind::label).toList();
	}

	private static Candidate candidate(Record row) {
		return new Candidate(row.get("id").asString(), row.get("name").asString(),
				row.get("kind").asString().toLowerCase(Locale.ROOT));
	}

}
