package io.keiretsu.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.keiretsu.ingest.casefile.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * From what is printed to what is meant.
 *
 * @param entries by the folded text that is printed
 * @param printed the texts as the mapping prints them
 * @param otherwise what becomes of a text that is not listed
 * @param use what is meant by every text that is not listed, if anything
 */
record ValueMap(Map<String, List<String>> entries, List<String> printed, Otherwise otherwise, @Nullable String use) {

	private static final int SHOWN = 20;

	static ValueMap of(Node node) {
		return of(node, "refuse");
	}

	/**
	 * The map at a part of the mapping, with the rule that counts unless it gives one.
	 */
	static ValueMap of(Node node, String usual) {
		Map<String, List<String>> entries = new LinkedHashMap<>();
		node.map("entries").forEach((printed, meant) -> entries.putIfAbsent(Slug.folded(printed), meant.texts()));
		String rule = node.text("otherwise", usual);
		return new ValueMap(entries, List.copyOf(node.map("entries").keySet()),
				Otherwise.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_')), node.text("otherwiseUse"));
	}

	/** What is meant; nothing where nothing is. */
	List<String> of(String text) throws CellRefused {
		List<String> meant = this.entries.get(Slug.folded(text));
		if (meant != null) {
			return meant;
		}
		if (this.use != null) {
			return List.of(this.use);
		}
		return switch (this.otherwise) {
			case KEEP -> List.of(text);
			case NOT_GIVEN -> List.of();
			case REFUSE -> throw new CellRefused(text,
					"'" + text + "' is not in the value map; it lists "
							+ String.join(", ", this.printed.subList(0, Math.min(SHOWN, this.printed.size())))
							+ ((this.printed.size() > SHOWN) ? ", …" : "")
							+ ". Add it there, or say with 'otherwise' what becomes of others."
							+ Nearest.didYouMean(text, this.printed));
		};
	}

	/** What becomes of a text that is not listed. */
	enum Otherwise {

		REFUSE, KEEP, NOT_GIVEN

	}

}
