package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Nearest;
import io.keiretsu.ingest.casefile.Written;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values, lists and conditions of a mapping.
 */
final class ValueReader {

	private static final List<String> NOBODY = List.of("unknown", "unknown owner", "other", "others", "various",
			"undisclosed", "natural person", "natural persons", "natural person(s)", "private individual",
			"private individuals", "tbd", "n/a", "-", "--");

	private final String file;

	private final List<Fault> faults;

	private final Node root;

	private final Node style;

	private final Map<String, Node> maps;

	ValueReader(String file, Node root, List<Fault> faults) {
		this.file = file;
		this.faults = faults;
		this.root = root;
		Node style = root.at("file");
		this.style = (style != null) ? style : new Node("file", new Written.Keys(Map.of(), 1));
		this.maps = root.map("values");
	}

	Value value(Node node) {
		Node number = node.at("number");
		if (number != null && "false".equals(number.text())) {
			number = null;
		}
		Node map = node.at("map");
		String split = node.text("split");
		return new Value(templates(node), listName(node, "list"), listName(node, "several"), pattern(node.at("match")),
				(split != null) ? Separator.of(split) : null, (map != null) ? map(map, "refuse") : null,
				(number != null) ? NumberStyle.of(this.style, number) : null, date(node.at("date")), node.isTrue("id"));
	}

	Map<String, Value> lets() {
		Map<String, Value> lets = new LinkedHashMap<>();
		this.root.map("let").forEach((name, node) -> lets.put(name, value(node)));
		return lets;
	}

	Map<String, NameList> lists() {
		Map<String, NameList> lists = new LinkedHashMap<>();
		this.root.map("lists").forEach((name, node) -> lists.put(name, list(node)));
		return lists;
	}

	List<Condition> conditions(@Nullable Node when) {
		List<Condition> conditions = new ArrayList<>();
		for (Map.Entry<String, Node> each : ((when != null) ? when.map() : Map.<String, Node>of()).entrySet()) {
			Node node = each.getValue();
			Set<String> is = new TreeSet<>(node.words("is", List.of()));
			node.texts().forEach((text) -> is.add(Slug.folded(text)));
			String given = node.text("given");
			conditions.add(new Condition(each.getKey(), (given != null) ? Boolean.valueOf(given) : null, is,
					node.words("not", List.of()), pattern(node.at("match")), node.text("differsFrom")));
		}
		return conditions;
	}

	private List<Template> templates(Node node) {
		String column = node.text("column");
		if (column != null) {
			return List.of(Template.ofColumn(column));
		}
		List<String> texts = node.texts().isEmpty() ? node.texts("text", List.of()) : node.texts();
		boolean other = node.at("list") != null || node.at("several") != null;
		if (texts.isEmpty() != other) {
			fault(node, null, "A value comes from one of 'text', 'column', 'list' and 'several'. Give one of them.");
		}
		for (String text : texts) {
			if (text.replaceAll("\\{[^{}]+\\}", "").matches(".*[{}].*")) {
				fault(node, text, "'" + text + "' has a brace without its other half; a name stands in braces, such as "
						+ "{City}. Close it.");
			}
		}
		return texts.stream().map(Template::of).toList();
	}

	@Nullable String listName(Node node, String key) {
		String name = node.text(key);
		Set<String> known = this.root.map("lists").keySet();
		if (name != null && !known.contains(Mapping.listOf(name))) {
			fault(node.at(key), name,
					"No list is called '" + name + "'; declare it under 'lists'." + Nearest.didYouMean(name, known));
			return null;
		}
		return name;
	}

	private NameList list(Node node) {
		Node parentheses = node.at("parentheses");
		Node rules = (parentheses != null) ? parentheses : new Node("", node.written());
		Map<String, NameList.Rule> known = new LinkedHashMap<>();
		rules.map("known").forEach((text, rule) -> known.put(Slug.folded(text), rule(rule.text())));
		Set<String> together = node.words("together", NameSplit.LEGAL_FORMS);
		Node map = node.at("map");
		Node ids = node.at("ids");
		return new NameList(node.text("column", ""),
				NameSplit.of(node.texts("separators", List.of()), together, node.words("whole", List.of())),
				NameSplit.of((parentheses != null) ? rules.texts("separators", List.of(",")) : List.of(","), together,
						Set.of()),
				node.isTrue("shares"), rule(rules.text("one")), rule(rules.text("several")), known,
				this.root.words("nobody", NOBODY), (map != null) ? map(map, "refuse") : null,
				(ids != null) ? map(ids, "keep") : null);
	}

	private static NameList.Rule rule(@Nullable String word) {
		return (word != null) ? NameList.Rule.of(word) : NameList.Rule.KEEP;
	}

	private @Nullable ValueMap map(Node node, String usual) {
		String name = node.text();
		Node found = (name != null) ? this.maps.get(name) : node;
		if (found == null) {
			fault(node, name, "No value map is called '" + name + "'; declare it under 'values'."
					+ Nearest.didYouMean(String.valueOf(name), this.maps.keySet()));
			return null;
		}
		return ValueMap.of(found, usual);
	}

	private @Nullable Pattern pattern(@Nullable Node node) {
		String text = (node != null) ? node.text() : null;
		try {
			return (text != null) ? Pattern.compile(text) : null;
		}
		catch (PatternSyntaxException ex) {
			fault(node, text, "'" + text + "' is not a regular expression: " + ex.getDescription()
					+ ". Correct it; RE2 syntax is taken, without look-around and back references.");
			return null;
		}
	}

	private @Nullable DateStyle date(@Nullable Node node) {
		try {
			return (node != null) ? DateStyle.of(node.texts()) : null;
		}
		catch (IllegalArgumentException ex) {
			fault(node, null, String.join(", ", node.texts()) + ": not a pattern of dates (" + ex.getMessage()
					+ "). Write patterns such as dd.MM.yyyy, MMM yyyy or yyyy.");
			return null;
		}
	}

	private void fault(@Nullable Node node, @Nullable String value, String message) {
		this.faults.add(new Fault(this.file, (node != null) ? node.line() : 1, (node != null) ? node.key() : "", value,
				message));
	}

}
