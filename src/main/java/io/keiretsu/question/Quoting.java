package io.keiretsu.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.access.Caller;
import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.Graph;

/**
 * Lets a workshop answer as questions do: with the same clocks and names, with evidence,
 * disputes and counts of what was looked through.
 */
@Component
public class Quoting {

	private final Graph graph;

	private final Clocks clocks;

	private final Names names;

	private final Testimony testimony;

	private final Disputes disputes;

	private final Coverages coverages;

	private final BrowserLink browser;

	private final Remembered<Called, Thing> things = new Remembered<>();

	private final Remembered<String, String> called = new Remembered<>();

	Quoting(Graph graph, Clocks clocks, Names names, Testimony testimony, Disputes disputes, Coverages coverages,
			BrowserLink browser) {
		this.graph = graph;
		this.clocks = clocks;
		this.names = names;
		this.testimony = testimony;
		this.disputes = disputes;
		this.coverages = coverages;
		this.browser = browser;
	}

	private record Called(String parameter, String text, List<ThingKind> kinds, boolean seesInternal) {

	}

	/**
	 * What rows rest on.
	 *
	 * @param evidence where it is written
	 * @param disputed where sources disagree about it
	 * @param coverage what was looked through, with nothing open
	 */
	public record Quoted(List<Evidence> evidence, List<Dispute> disputed, Findings.Coverage coverage) {

		/**
		 * {@return the sources on which the rows go back, each once}
		 */
		public List<String> witnesses() {
			return this.evidence.stream().map(Evidence::witness).distinct().toList();
		}

	}

	/**
	 * {@return the clocks of a request}
	 * @param request with or without {@code validAt}, {@code knownAt}, {@code reportedBy}
	 * and {@code cases}
	 * @param head the entry up to which is read
	 */
	public AsOf asOf(Request request, Head head) {
		return this.clocks.of(request, head);
	}

	/**
	 * {@return the one thing that is meant}
	 * @param head the entry up to which is read
	 * @param parameter where it was asked, for the message
	 * @param text an id, an identifier or a name
	 * @param kinds of what kind it may be
	 * @throws ThingUnknown if there is none
	 * @throws NameAmbiguous if there are several of that name
	 */
	public Thing thing(Head head, String parameter, String text, List<ThingKind> kinds) {
		return this.things.at(head, new Called(parameter, text, kinds, Caller.current().seesInternal()),
				(asked) -> this.names.resolve(asked.parameter(), asked.text(), asked.kinds()));
	}

	/**
	 * {@return what things are called, by id; an id that nothing has is its own name}
	 * @param head the entry up to which is read
	 * @param ids of things
	 */
	public Map<String, String> names(Head head, Collection<String> ids) {
		List<String> each = List.copyOf(new TreeSet<>(ids));
		List<String> names = this.called.all(head, each, (missing) -> {
			Map<String, String> read = new HashMap<>();
			missing.forEach((id) -> read.put(id, id));
			this.graph.read("things/by-ids", Map.of("ids", missing))
				.forEach((row) -> read.put(row.get("id").asString(), row.get("name").asString()));
			return read;
		});
		Map<String, String> named = new HashMap<>();
		for (int at = 0; at < each.size(); at++) {
			named.put(each.get(at), names.get(at));
		}
		return named;
	}

	/**
	 * {@return what rows rest on}
	 * @param head the entry up to which is read
	 * @param factsOfRows the ids of the facts of each row, in the order of the rows
	 * @param asOf the clocks
	 */
	public Quoted quoted(Head head, List<List<String>> factsOfRows, AsOf asOf) {
		Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
		for (int row = 0; row < factsOfRows.size(); row++) {
			for (String fact : factsOfRows.get(row)) {
				rowsOf.computeIfAbsent(fact, (id) -> new ArrayList<>()).add(row);
			}
		}
		List<Testimony.Said> said = rowsOf.isEmpty() ? List.of() : this.testimony.about(head, rowsOf.keySet(), asOf);
		List<Evidence> evidence = said.stream()
			.map((each) -> each.evidence().under(rowsOf.getOrDefault(each.evidence().fact(), List.of())))
			.toList();
		return new Quoted(evidence, this.disputes.about(Finding.contested(rowsOf.keySet(), said), asOf),
				this.coverages.of(head, asOf));
	}

	/**
	 * {@return the link that opens a statement in Neo4j Browser, or {@code null} where
	 * nobody said where that is}
	 * @param file the statement
	 * @param parameters its values
	 */
	public @Nullable String browser(CypherFile file, Map<String, @Nullable Object> parameters) {
		return this.browser.to(file, parameters);
	}

	/**
	 * {@return a country that was asked for, under its code}
	 * @param code ISO 3166-1 alpha-2
	 * @throws ParameterRefused if it is none
	 */
	public static Thing country(String code) {
		return new Thing("country:" + CountryCode.of(code), Places.inText(code));
	}

}
