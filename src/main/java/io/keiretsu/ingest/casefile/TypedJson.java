package io.keiretsu.ingest.casefile;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives what is written its types: a number or yes-or-no only where the schema means one,
 * text everywhere else, so that {@code NO} stays a country and {@code 2025-05} a month.
 */
final class TypedJson {

	private static final Pattern NUMBER = Pattern
		.compile("-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?([eE][+-]?[0-9]{1,2})?");

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private TypedJson() {
	}

	static JsonNode of(@Nullable SchemaPart schema, Written written) {
		if (written instanceof Written.Text text) {
			return scalar(schema, text);
		}
		if (written instanceof Written.Items list) {
			ArrayNode array = JSON.arrayNode(list.items().size());
			SchemaPart items = (schema != null) ? schema.items() : null;
			list.items().forEach((item) -> array.add(of(given(items, item), item)));
			return array;
		}
		ObjectNode object = JSON.objectNode();
		((Written.Keys) written).entries().forEach((key, entry) -> {
			SchemaPart property = (schema != null) ? schema.property(key) : null;
			object.set(key, of(given(property, entry.written()), entry.written()));
		});
		return object;
	}

	/** The number that a text is, or null. */
	static @Nullable BigDecimal number(Written.Text text) {
		return (text.plain() && NUMBER.matcher(text.value()).matches()) ? new BigDecimal(text.value()) : null;
	}

	private static JsonNode scalar(@Nullable SchemaPart schema, Written.Text text) {
		if (schema != null && (schema.allows("number") || schema.allows("integer"))) {
			BigDecimal number = number(text);
			return (number != null) ? JSON.numberNode(number) : JSON.stringNode(text.value());
		}
		if (schema != null && schema.allows("boolean") && text.plain()) {
			if (text.value().equals("true") || text.value().equals("false")) {
				return JSON.booleanNode(text.value().equals("true"));
			}
		}
		return JSON.stringNode(text.value());
	}

	private static @Nullable SchemaPart given(@Nullable SchemaPart schema, Written written) {
		return (schema != null) ? schema.given(written) : null;
	}

}
