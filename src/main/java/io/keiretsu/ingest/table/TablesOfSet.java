package io.keiretsu.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Forms;
import io.keiretsu.ingest.casefile.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder or archive are which tables. The set lies where its case.csv
 * lies: at the top or one folder below. Read-me and licence files beside it are passed
 * over.
 */
final class TablesOfSet {

	private static final String CASE = "case.csv";

	private final Map<String, Form> forms = new LinkedHashMap<>();

	private final Map<String, Item> byName = new LinkedHashMap<>();

	private final List<Fault> faults = new ArrayList<>();

	private final Item caseTable;

	TablesOfSet(List<Item> items, Forms forms) {
		forms.things().forEach((name, form) -> this.forms.put(name + ".csv", form));
		forms.facts().forEach((name, form) -> this.forms.put(name + ".csv", form));
		this.caseTable = caseTable(items);
		String folder = this.caseTable.folder();
		Set<String> seen = new HashSet<>();
		for (Item item : items) {
			if (!seen.add(item.name())) {
				fault(item, "The archive has two files of the name '" + item.name()
						+ "', and nobody can say which is meant. Keep one of them.");
			}
			else if (!item.folder().equals(folder)) {
				fault(item, "'" + item.name() + "' does not lie beside " + this.caseTable.name()
						+ "; a set is one folder. Move it there, or take it out.");
			}
			else if (this.forms.containsKey(item.file())) {
				this.byName.put(item.file(), item);
			}
			else if (!item.file().equals(CASE) && !isProse(item.file())) {
				fault(item, unknown(item.file()));
			}
		}
	}

	Item caseTable() {
		return this.caseTable;
	}

	/** The tables in the order in which they are read. */
	Map<Form, Item> byForm() {
		Map<Form, Item> tables = new LinkedHashMap<>();
		this.forms.forEach((name, form) -> {
			Item item = this.byName.get(name);
			if (item != null) {
				tables.put(form, item);
			}
		});
		return tables;
	}

	List<Fault> faults() {
		return this.faults;
	}

	private static Item caseTable(List<Item> items) {
		@Nullable Item found = items.stream()
			.filter((item) -> item.file().equals(CASE) && item.name().indexOf('/') == item.name().lastIndexOf('/'))
			.min((one, other) -> Integer.compare(one.folder().length(), other.folder().length()))
			.orElse(null);
		if (found == null) {
			throw new CaseRefused(List.of(new Fault(CASE, 1, "", null,
					"The set has no case.csv, neither at its top nor one folder below. Add it, with a header "
							+ "'id,sharing' and one row such as 'my-case,internal'.")));
		}
		return found;
	}

	private String unknown(String file) {
		List<String> allowed = new ArrayList<>(List.of(CASE));
		allowed.addAll(this.forms.keySet());
		return "'" + file + "' is not a table of a set; allowed are " + String.join(", ", allowed)
				+ ". Rename it, or take it out." + Nearest.didYouMean(file, allowed);
	}

	private static boolean isProse(String file) {
		return file.toLowerCase(Locale.ROOT).matches("(readme|licen[cs]e|notice)(\\..*)?|.*\\.(md|txt)");
	}

	private void fault(Item item, String message) {
		this.faults.add(new Fault(item.name(), 1, "", item.file(), message));
	}

}
