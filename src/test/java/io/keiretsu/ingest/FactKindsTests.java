package io.keiretsu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema of case files and the records of the rooms are two views of one vocabulary.
 */
@GraphTest
class FactKindsTests {

	private static final Set<String> OF_EVERY_FACT = Set.of("kind", "ref", "inferred", "note", "statedIn", "validFrom",
			"validTo");

	@Autowired
	private FactKinds kinds;

	@Test
	void everyKeyOfTheSchemaHasItsComponent() throws IOException {
		JsonNode schemas = schema().get("$defs");
		assertThat(this.kinds.all()).hasSize(13);
		this.kinds.all().forEach((word, kind) -> {
			assertThat(schemas.has(word)).as("the schema has no $defs/%s", word).isTrue();
			Set<String> keys = new TreeSet<>(schemas.get(word).get("properties").propertyNames());
			keys.removeAll(OF_EVERY_FACT);
			assertThat(kind.parts().keySet()).as("components of %s", kind.label()).containsAll(keys);
		});
	}

	@Test
	void everyKindOfTheSchemaHasItsRoom() throws IOException {
		for (JsonNode kind : schema().at("/$defs/every-fact/properties/kind/enum")) {
			assertThat(this.kinds.of(kind.asString()).word()).isEqualTo(kind.asString());
		}
	}

	private static JsonNode schema() throws IOException {
		try (InputStream schema = new ClassPathResource("schemas/case.schema.json").getInputStream()) {
			return new JsonMapper().readTree(schema);
		}
	}

}
