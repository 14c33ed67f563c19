package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a case file against the published schema: which keys, which types, which words.
 */
final class Structure {

	private static final List<String> OUR_KEYWORDS = List.of("x-kind", "x-by", "x-acyclic", "x-list");

	private final Schema schema;

	private final SchemaSentences sentences;

	private final boolean alone;

	/**
	 * The structure of a whole case file.
	 */
	Structure(SchemaPart root) {
		this(root, root.json(), false);
	}

	/**
	 * The structure of one definition of the schema, written without a file around it. A
	 * key that is missing is told of itself, since a row has no other place for it.
	 */
	Structure(SchemaPart root, String definition) {
		this(root, alone(root.json(), definition), true);
	}

	private Structure(SchemaPart root, JsonNode json, boolean alone) {
		Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
		OUR_KEYWORDS.forEach((keyword) -> dialect.keyword(new AnnotationKeyword(keyword)));
		this.schema = SchemaRegistry.withDialect(dialect.build()).getSchema(json);
		this.sentences = new SchemaSentences(root);
		this.alone = alone;
	}

	private static JsonNode alone(JsonNode root, String definition) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.set("$schema", root.path("$schema"));
		json.put("$ref", "#/$defs/" + definition);
		json.set("$defs", root.path("$defs"));
		return json;
	}

	/**
	 * Everything in the file that the schema refuses, but for the keys in which another
	 * fault was found already.
	 */
	List<Fault> faults(Spot root, Set<String> keysWithFaults) {
		List<Fault> faults = new ArrayList<>();
		Set<String> said = new HashSet<>(keysWithFaults);
		for (Error error : this.schema.validate(TypedJson.of(root.schema(), root.written()))) {
			boolean choice = error.getEvaluationPath().toString().contains("/anyOf/");
			NodePath place = error.getInstanceLocation();
			Spot spot = spot(root, (choice && error.getKeyword().equals("false")) ? place.getParent() : place);
			if (spot == null) {
				continue;
			}
			Fault fault = choice ? this.sentences.choice(spot, error) : this.sentences.fault(spot, error);
			if (said.contains(spot.key()) && !(spot.written() instanceof Written.Keys)) {
				continue;
			}
			if (!(spot.written() instanceof Written.Keys)) {
				said.add(spot.key());
			}
			boolean missing = this.alone && !choice && error.getKeyword().equals("required");
			faults.add(missing ? fault.at(Spot.path(spot.key(), error.getProperty())) : fault);
		}
		return faults;
	}

	private static @Nullable Spot spot(Spot root, NodePath place) {
		Spot spot = root;
		for (int i = 0; i < place.getNameCount() && spot != null; i++) {
			spot = (place.getElement(i) instanceof Integer position) ? spot.at(position) : spot.at(place.getName(i));
		}
		return spot;
	}

}
