package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A text with names in braces.
 *
 * @param parts its parts
 */
record Template(List<Part> parts) {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");

	static Template of(String text) {
		List<Part> parts = new ArrayList<>();
		Matcher place = PLACE.matcher(text);
		int end = 0;
		while (place.find()) {
			if (place.start() > end) {
				parts.add(new Part(text.substring(end, place.start()), false));
			}
			parts.add(new Part(place.group(1).strip(), true));
			end = place.end();
		}
		if (end < text.length()) {
			parts.add(new Part(text.substring(end), false));
		}
		return new Template(parts);
	}

	static Template ofColumn(String column) {
		return new Template(List.of(new Part(column, true)));
	}

	/** The text; null where one of its names has no value. */
	@Nullable String of(MappedRow row) throws CellRefused {
		StringBuilder text = new StringBuilder();
		for (Part part : this.parts) {
			String value = part.isName() ? row.get(part.text()) : part.text();
			if (value == null) {
				return null;
			}
			text.append(value);
		}
		return text.toString();
	}

	void names(Consumer<String> names) {
		this.parts.stream().filter(Part::isName).map(Part::text).forEach(names);
	}

	/**
	 * A part of a template.
	 *
	 * @param text the text, or the name
	 * @param isName whether it is a name
	 */
	record Part(String text, boolean isName) {

	}

}
