package io.keiretsu.question;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.Neo4jBrowser;

/**
 * Links that open a statement in Neo4j Browser with its values written in, since a link
 * carries one command and cannot set parameters besides.
 */
@Component
class BrowserLink {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private final Neo4jBrowser browser;

	BrowserLink(Neo4jBrowser browser) {
		this.browser = browser;
	}

	/**
	 * {@return the link, or {@code null} where nobody said where Browser is}
	 * @param file the statement
	 * @param parameters its values
	 */
	@Nullable String to(CypherFile file, Map<String, @Nullable Object> parameters) {
		return this.browser.edit(written(file, parameters)).map(URI::toString).orElse(null);
	}

	/**
	 * {@return the statement with its values written in}
	 * @param file the statement
	 * @param parameters its values
	 */
	static String written(CypherFile file, Map<String, @Nullable Object> parameters) {
		return PARAMETER.matcher(file.statement())
			.replaceAll((parameter) -> Matcher.quoteReplacement(literal(parameters.get(parameter.group(1)))));
	}

	private static String literal(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(BrowserLink::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return (value == null || value instanceof Number || value instanceof Boolean) ? String.valueOf(value)
				: "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

}
