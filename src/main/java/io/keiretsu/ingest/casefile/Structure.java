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

/**
 * Holds a case file against the published schema: which keys, which types, which words.
 */
final class Structure {

	private static final List<String> OUR_KEYWORDS = List.of("x-kind", "x-by", "x-acyclic", "x-list");

	private final Schema schema;

	private final SchemaSentences sentences;

	Structure(SchemaPart root) {
		Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
		OUR_KEYWORDS.forEach((keyword) -> dialect.keyword(new AnnotationKeyword(keyword)));
		this.schema = SchemaRegistry.withDialect(dialect.build()).getSchema(root.json());
		this.sentences = new SchemaSentences(root);
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
			faults.add(fault);
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
