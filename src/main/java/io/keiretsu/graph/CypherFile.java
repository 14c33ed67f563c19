package io.keiretsu.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.parser.CypherParser;

/**
 * A file of Cypher, known by its path below {@code cypher/} without the ending.
 *
 * @param name such as {@code questions/supply/who-supplies}
 * @param text the file as it stands
 */
public record CypherFile(String name, String text) {

	private static final Pattern PARAMETER_NOTE = Pattern.compile("(?m)^// \\$(\\w+): (.+)$");

	/** How many tiers a walk may go: what a file of Cypher is written for. */
	public static final int MOST_TIERS = 5;

	private static final String WALK = "*1..%d";

	private static final String CHAIN = "{1,%d}";

	/**
	 * {@return the first line, which says what the file asks or does}
	 */
	public String asks() {
		return this.text.lines().findFirst().orElse("").replaceFirst("^//\\s*", "").strip();
	}

	/**
	 * {@return the statement without the comment lines above it}
	 */
	public String statement() {
		return String.join("\n", this.text.lines().dropWhile((line) -> line.startsWith("//")).toList()).strip();
	}

	/**
	 * {@return whether the statement walks over tiers: two arrows a tier as
	 * {@code *1..10}, or {@code {1,5}} of a pattern that spans a tier}
	 */
	public boolean walks() {
		return this.text.contains(WALK.formatted(2 * MOST_TIERS)) || this.text.contains(CHAIN.formatted(MOST_TIERS));
	}

	/**
	 * {@return the same with its walks bound to fewer tiers. Cypher takes no parameter
	 * for the length of a path, so this is the one place where a value, a small number,
	 * becomes part of a statement}
	 * @param tiers 1 to {@value #MOST_TIERS}
	 */
	public CypherFile within(int tiers) {
		if (tiers < 1 || tiers > MOST_TIERS) {
			throw new IllegalArgumentException("%d tiers cannot be walked, only 1 to %d".formatted(tiers, MOST_TIERS));
		}
		return new CypherFile(this.name, this.text.replace(WALK.formatted(2 * MOST_TIERS), WALK.formatted(2 * tiers))
			.replace(CHAIN.formatted(MOST_TIERS), CHAIN.formatted(tiers)));
	}

	/**
	 * {@return what the comment lines say of each parameter}
	 */
	public Map<String, String> parameterNotes() {
		Map<String, String> notes = new LinkedHashMap<>();
		PARAMETER_NOTE.matcher(this.text)
			.results()
			.forEach((MatchResult note) -> notes.put(note.group(1), note.group(2)));
		return notes;
	}

	/**
	 * {@return the names of the parameters that the statement uses}
	 */
	public Set<String> parameters() {
		return new TreeSet<>(parsed().getCatalog().getParameterNames());
	}

	/**
	 * {@return the names of the columns that the statement returns, in their order}
	 */
	public List<String> columns() {
		return parsed().getCatalog()
			.getIdentifiableExpressions()
			.stream()
			.map((column) -> (column instanceof AliasedExpression aliased) ? aliased.getAlias() : column.toString())
			.toList();
	}

	private Statement parsed() {
		try {
			return CypherParser.parse(this.text);
		}
		catch (RuntimeException ex) {
			throw new CypherBroken(this, ex);
		}
	}

}
