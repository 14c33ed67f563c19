package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says in a sentence what the schema refused.
 */
final class SchemaSentences {

	private final SchemaPart root;

	SchemaSentences(SchemaPart root) {
		this.root = root;
	}

	/**
	 * The fault for one error of the validator.
	 */
	Fault fault(Spot spot, Error error) {
		return switch (error.getKeyword()) {
			case "additionalProperties" -> unknownKey(spot, error.getProperty());
			case "required" -> missingKey(spot, error.getProperty());
			case "propertyNames" -> atKey(spot, error.getProperty(),
					"'" + error.getProperty() + "' is not a language; allowed are tags such as en, ja or zh-Hant.");
			case "type" -> spot.fault(wrongType(spot));
			case "enum", "const" -> spot.fault(unknownWord(spot, allowed(error)));
			case "pattern" -> spot.fault(quoted(spot) + " is not " + article(spot.noun()) + "; allowed are: "
					+ definition(error).text("description"));
			case "minLength" -> spot.fault("An empty text says nothing; fill it in or leave the key out.");
			case "maxLength" -> spot.fault(tooLong(spot, error));
			case "minimum", "maximum" -> spot.fault(outOfRange(spot, error));
			case "minItems", "maxItems" -> spot.fault(wrongSize(spot, error));
			case "uniqueItems" -> spot.fault("The list names something twice; keep one of them.");
			case "minProperties" -> spot.fault("An empty map says nothing; fill it in or leave the key out.");
			default -> spot.fault(quoted(spot) + " is refused by the schema: " + error.getMessage() + ".");
		};
	}

	/**
	 * The fault where none of several allowed sets of keys is there.
	 */
	Fault choice(Spot spot, Error error) {
		String pointer = pointer(error);
		SchemaPart whole = this.root.at(pointer.substring(0, pointer.lastIndexOf("/anyOf/")));
		List<String> branches = new ArrayList<>();
		boolean exclusive = false;
		for (JsonNode branch : whole.keyword("anyOf").values()) {
			List<String> keys = new ArrayList<>();
			branch.path("required").values().forEach((key) -> keys.add("'" + key.asString() + "'"));
			branches.add(String.join(" and ", keys));
			exclusive |= branch.has("properties");
		}
		return spot.fault(exclusive ? "Either " + String.join(", or ", branches) + " must be given, and not both."
				: "At least one of " + String.join(", ", branches) + " must be given.");
	}

	private Fault unknownKey(Spot spot, String key) {
		List<String> allowed = spot.schema().properties();
		return atKey(spot, key, "'" + key + "' is not a key here; allowed are " + String.join(", ", allowed) + "."
				+ Nearest.didYouMean(key, allowed));
	}

	private static Fault missingKey(Spot spot, String key) {
		SchemaPart part = spot.schema().property(key);
		String description = (part != null) ? part.text("description") : null;
		return spot.fault("'" + key + "' is missing. " + ((description != null) ? "It says: " + description : ""));
	}

	private static Fault atKey(Spot spot, String key, String message) {
		Written.Entry entry = (spot.written() instanceof Written.Keys keys) ? keys.entries().get(key) : null;
		int line = (entry != null) ? entry.line() : spot.written().line();
		return new Fault(spot.file(), line, Spot.path(spot.key(), key), key, message);
	}

	private static String wrongType(Spot spot) {
		SchemaPart schema = spot.schema();
		String example = "";
		for (JsonNode each : schema.keyword("examples").values()) {
			example = ", for example " + each.toString().replace("\"", "").replace(":", ": ").replace(",", ", ");
		}
		if (spot.written() instanceof Written.Text text && !text.plain()
				&& TypedJson.number(new Written.Text(text.value(), true, text.line())) != null) {
			example = " without quotes";
		}
		return quoted(spot) + " is not " + article(spot.noun()) + "; write " + shape(schema) + example + ".";
	}

	private static String shape(SchemaPart schema) {
		List<String> shapes = new ArrayList<>();
		schema.texts("type").forEach((type) -> shapes.add(switch (type) {
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "array" -> schema.isNumber() ? "a list of two such maps" : "a list";
			case "object" -> "a map";
			default -> "text";
		}));
		return String.join(" or ", shapes);
	}

	private static String unknownWord(Spot spot, List<String> allowed) {
		String text = spot.text();
		return quoted(spot) + " is not " + article(spot.noun()) + "; allowed "
				+ ((allowed.size() == 1) ? "is " : "are ") + String.join(", ", allowed) + "."
				+ ((text != null) ? Nearest.didYouMean(text, allowed) : "");
	}

	private List<String> allowed(Error error) {
		SchemaPart part = definition(error);
		return part.has("enum") ? part.texts("enum") : part.texts("const");
	}

	private static String tooLong(Spot spot, Error error) {
		String text = String.valueOf(spot.text());
		return "This " + spot.noun() + " has " + text.codePointCount(0, text.length())
				+ " characters; allowed are at most " + error.getArguments()[0] + ". Shorten it.";
	}

	private String outOfRange(Spot spot, Error error) {
		SchemaPart part = definition(error);
		String low = part.keyword("minimum").asString("");
		String high = part.keyword("maximum").asString("");
		String range = high.isEmpty() ? "from " + low : low + " to " + high;
		return quoted(spot) + " is out of range; allowed is " + range + ".";
	}

	private static String wrongSize(Spot spot, Error error) {
		int size = (spot.written() instanceof Written.Items list) ? list.items().size() : 0;
		return (size == 0) ? "An empty list says nothing; fill it in or leave the key out."
				: "The list has " + size + ((size == 1) ? " item" : " items") + "; allowed are "
						+ (error.getKeyword().equals("minItems") ? "at least " : "at most ") + error.getArguments()[0]
						+ ".";
	}

	private SchemaPart definition(Error error) {
		String pointer = pointer(error);
		return this.root.at(pointer.substring(0, pointer.lastIndexOf('/')));
	}

	private static String pointer(Error error) {
		return error.getSchemaLocation().getFragment().toString();
	}

	private static String quoted(Spot spot) {
		@Nullable String text = spot.text();
		if (text != null) {
			return "'" + text + "'";
		}
		return (spot.written() instanceof Written.Items) ? "A list" : "A map";
	}

	private static String article(String noun) {
		boolean vowel = "aeio".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 || noun.startsWith("LEI")
				|| noun.startsWith("HS");
		return (vowel ? "an " : "a ") + noun;
	}

}
