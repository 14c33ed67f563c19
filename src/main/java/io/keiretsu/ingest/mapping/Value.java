package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from, and what becomes of it, in this order.
 *
 * @param templates the texts, of which the first counts that has all it names
 * @param list the list whose ids it is, in place of a text
 * @param several the list of which it says whether it has more than one member
 * @param match what is found in it
 * @param split what stands between several values
 * @param map what is meant by it
 * @param number how numbers are written, where it is one
 * @param date how dates are written, where it is one
 * @param id whether an id is made of it
 */
record Value(List<Template> templates, @Nullable String list, @Nullable String several, @Nullable Pattern match,
		@Nullable Separator split, @Nullable ValueMap map, @Nullable NumberStyle number, @Nullable DateStyle date,
		boolean id) {

	/** The values in a row; none where nothing is given. */
	List<String> of(MappedRow row) throws CellRefused {
		List<String> values = new ArrayList<>();
		for (String text : raw(row)) {
			for (String each : (this.map != null) ? this.map.of(text) : List.of(text)) {
				String value = (this.number != null) ? this.number.of(each) : each;
				value = (value != null && this.date != null) ? this.date.of(value) : value;
				if (value != null) {
					values.add(this.id ? row.identities().of(value, row.line()) : value);
				}
			}
		}
		return values;
	}

	/** Calls the consumer for every name that the value needs. */
	void names(Consumer<String> names) {
		this.templates.forEach((template) -> template.names(names));
	}

	private List<String> raw(MappedRow row) throws CellRefused {
		if (this.list != null) {
			return row.list(this.list).stream().map(Member::id).distinct().toList();
		}
		if (this.several != null) {
			int members = row.list(this.several).size();
			return (members == 0) ? List.of() : List.of(String.valueOf(members > 1));
		}
		String text = null;
		for (int i = 0; i < this.templates.size() && text == null; i++) {
			text = this.templates.get(i).of(row);
		}
		text = (text != null) ? found(text) : null;
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return (this.split == null) ? List.of(text)
				: List.of(this.split.pattern().split(text))
					.stream()
					.map(String::strip)
					.filter((each) -> !row.isNotGiven(each))
					.toList();
	}

	private @Nullable String found(String text) {
		if (this.match == null) {
			return text;
		}
		Matcher found = this.match.matcher(text);
		return !found.find() ? null : found.group((found.groupCount() > 0) ? 1 : 0);
	}

}
