package io.keiretsu.question.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours of things and facts, as the style of Neo4j Browser has them, so that every
 * picture looks alike.
 *
 * @param byLabel such as {@code Firm}
 */
record Palette(Map<String, Colours> byLabel) {

	static final Palette OF_BROWSER = read();

	private static final String OTHERWISE = "Thing";

	/** The colours of one kind, as CSS has them. */
	record Colours(String fill, String border, String text) {

	}

	Colours of(String label) {
		return Objects.requireNonNull(this.byLabel.getOrDefault(label, this.byLabel.get(OTHERWISE)));
	}

	private static Palette read() {
		Pattern rule = Pattern
			.compile("node\\.(\\w+) \\{ color: (#\\w+); border-color: (#\\w+); text-color-internal: (#\\w+);");
		try {
			String style = new ClassPathResource("cypher/browser/style.grass")
				.getContentAsString(StandardCharsets.UTF_8);
			return new Palette(rule.matcher(style)
				.results()
				.collect(Collectors.toMap((MatchResult found) -> found.group(1),
						(found) -> new Colours(found.group(2), found.group(3), found.group(4)))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
