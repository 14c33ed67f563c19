package io.keiretsu.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import io.keiretsu.graph.BrowserAddress;
import io.keiretsu.graph.CypherFile;

/**
 * Links that open a statement in Neo4j Browser with its values written in, since a link
 * carries one command and cannot set parameters besides.
 */
@Component
class BrowserLink {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private final BrowserAddress address;

	BrowserLink(BrowserAddress address) {
		this.address = address;
	}

	@Nullable String to(CypherFile file, Map<String, @Nullable Object> parameters) {
		String browser = this.address.uri();
		if (browser == null) {
			return null;
		}
		String cypher = PARAMETER.matcher(file.statement())
			.replaceAll((parameter) -> Matcher.quoteReplacement(literal(parameters.get(parameter.group(1)))));
		return browser + "?dbms=" + UriUtils.encode(this.address.dbms(), StandardCharsets.UTF_8) + "&cmd=edit&arg="
				+ UriUtils.encode(cypher, StandardCharsets.UTF_8);
	}

	private static String literal(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(BrowserLink::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return (value == null || value instanceof Number || value instanceof Boolean) ? String.valueOf(value)
				: "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

}
