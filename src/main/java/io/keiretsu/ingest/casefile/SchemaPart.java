package io.keiretsu.ingest.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a published JSON Schema, such as that of case files: what may stand at one
 * place.
 */
public final class SchemaPart {

	private static final String CASE_FILES = "/schemas/case.schema.json";

	private static final String DEFINITIONS = "/$defs";

	private final JsonNode node;

	private final JsonNode definitions;

	private final Map<String, SchemaPart> parts = new ConcurrentHashMap<>();

	private final Map<String, JsonNode> keywords = new ConcurrentHashMap<>();

	private final Map<String, SchemaPart> referred;

	private SchemaPart(JsonNode node, JsonNode definitions, Map<String, SchemaPart> referred) {
		this.node = node;
		this.definitions = definitions;
		this.referred = referred;
	}

	/**
	 * The whole schema of case files.
	 */
	static SchemaPart ofCaseFiles() {
		return of(CASE_FILES);
	}

	/**
	 * A whole schema.
	 */
	static SchemaPart of(String resource) {
		try (InputStream schema = SchemaPart.class.getResourceAsStream(resource)) {
			JsonNode root = JsonMapper.shared().readTree(schema);
			return new SchemaPart(root, root.path("$defs"), new ConcurrentHashMap<>());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode json() {
		return this.node;
	}

	/**
	 * The same place once it is known what stands there: of facts, the part of their
	 * kind.
	 */
	SchemaPart given(Written written) {
		String by = text("x-by");
		String kind = (by != null && written instanceof Written.Keys keys) ? keys.text(by) : null;
		return (kind != null && this.definitions.has(kind)) ? at(DEFINITIONS + "/" + kind) : this;
	}

	/**
	 * What may stand behind a key; null where the key is not known.
	 */
	public @Nullable SchemaPart property(String key) {
		SchemaPart part = this.parts.get(key);
		if (part != null) {
			return part;
		}
		JsonNode property = keyword("properties").path(key);
		boolean known = !property.isMissingNode();
		JsonNode found = known ? property : keyword("additionalProperties");
		if (known) {
			return this.parts.computeIfAbsent(key, (each) -> part(found));
		}
		return found.isObject() ? part(found) : null;
	}

	/** The keys that may stand here. */
	public List<String> properties() {
		return List.copyOf(keyword("properties").propertyNames());
	}

	/**
	 * What may stand in a list here; null where there is no list.
	 */
	public @Nullable SchemaPart items() {
		JsonNode items = keyword("items");
		return items.isObject() ? this.parts.computeIfAbsent("[]", (each) -> part(items)) : null;
	}

	/** Whether a value of this type may stand here. */
	public boolean allows(String type) {
		return texts("type").contains(type);
	}

	/** Whether an amount, a share or another number with its qualifier stands here. */
	public boolean isNumber() {
		return keyword("properties").has("qualifier");
	}

	/** Whether one id, or a list of them, may stand here. */
	public boolean isList() {
		return allows("array") && !isNumber();
	}

	/** Whether the schema says something under this keyword. */
	public boolean has(String keyword) {
		return !keyword(keyword).isMissingNode();
	}

	/** The text of a keyword; null where it has none. */
	public @Nullable String text(String keyword) {
		JsonNode found = keyword(keyword);
		return found.isString() ? found.stringValue() : null;
	}

	/** The texts of a keyword that has one or a list of them. */
	public List<String> texts(String keyword) {
		JsonNode found = keyword(keyword);
		List<String> texts = new ArrayList<>();
		if (found.isString()) {
			texts.add(found.stringValue());
		}
		found.values().forEach((each) -> texts.add(each.asString()));
		return texts;
	}

	/** The keyword here, else in the definition that this part refers to. */
	JsonNode keyword(String keyword) {
		JsonNode found = this.keywords.get(keyword);
		if (found == null) {
			JsonNode here = this.node.path(keyword);
			String reference = this.node.path("$ref").stringValue("");
			found = (here.isMissingNode() && !reference.isEmpty()) ? at(reference.substring(1)).keyword(keyword) : here;
			this.keywords.put(keyword, found);
		}
		return found;
	}

	/**
	 * The part that a JSON pointer into the whole schema names.
	 */
	SchemaPart at(String pointer) {
		return pointer.startsWith(DEFINITIONS)
				? this.referred.computeIfAbsent(pointer,
						(each) -> part(this.definitions.at(each.substring(DEFINITIONS.length()))))
				: part(this.node.at(pointer));
	}

	private SchemaPart part(JsonNode part) {
		return new SchemaPart(part, this.definitions, this.referred);
	}

}
