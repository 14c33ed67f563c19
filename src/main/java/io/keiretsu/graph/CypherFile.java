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
