package io.keiretsu.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.question.Words;

/**
 * Fills the pattern of a {@link io.keiretsu.fact.Title} with what a fact states.
 *
 * @param kind whose pattern it is
 * @param name gives a thing's name for its id
 */
record Caption(FactKind kind, UnaryOperator<String> name) {

	private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w|]+)\\}");

	String of(Map<String, Object> keys) {
		String required = OPTIONAL.matcher(this.kind.title())
			.replaceAll((part) -> Matcher.quoteReplacement(isStated(part.group(1), keys) ? part.group(1) : ""));
		String filled = PLACEHOLDER.matcher(required)
			.replaceAll((part) -> Matcher.quoteReplacement(first(part.group(1), keys)));
		return Words.sentence(filled).replaceAll("\\.$", "");
	}

	private boolean isStated(String part, Map<String, Object> keys) {
		return PLACEHOLDER.matcher(part).results().noneMatch((key) -> value(key.group(1), keys) == null);
	}

	private String first(String key, Map<String, Object> keys) {
		Object value = value(key, keys);
		return (value != null) ? prose(key, value) : "?";
	}

	private @Nullable Object value(String alternatives, Map<String, Object> keys) {
		for (String key : alternatives.split("\\|")) {
			if (keys.get(key) != null) {
				return keys.get(key);
			}
		}
		return null;
	}

	private String prose(String key, Object value) {
		FactKind.Part part = this.kind.parts().get(key.split("\\|")[0]);
		if (part != null && part.type() == Quantity.class) {
			return Words.amount(Quantity.of(value));
		}
		if (value instanceof List<?> things) {
			return Words
				.list(things.stream().map((thing) -> this.name.apply(thing.toString())).collect(Collectors.toList()));
		}
		boolean date = key.startsWith("valid") || (part != null && part.type() == PartialDate.class);
		return date ? Words.date(new PartialDate(value.toString()))
				: (part != null && part.arrow() != null) ? this.name.apply(value.toString()) : value.toString();
	}

}
