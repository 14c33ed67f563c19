package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keiretsu.fact.ThingKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private static final SchemaPart ROOT = SchemaPart.ofCaseFiles();

	private static final List<String> KINDS = ROOT.at("/$defs/fact/properties/kind").texts("enum");

	@Test
	void isASchemaOf202012() {
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
			.validate(ROOT.json())).isEmpty();
	}

	@Test
	void everyKindOfFactIsClosedAndTakesTheKeysOfEveryFact() {
		assertThat(KINDS).hasSize(13);
		List<String> common = ROOT.at("/$defs/every-fact").properties();
		for (String kind : KINDS) {
			SchemaPart part = ROOT.at("/$defs/" + kind);
			assertThat(part.properties()).as(kind).containsAll(common).startsWith("kind");
			assertThat(part.json().path("additionalProperties").asBoolean(true)).as(kind).isFalse();
			assertThat(part.texts("required")).as(kind).contains("kind", "statedIn");
		}
	}

	@Test
	void everyKeyIsDescribed() {
		List<String> undescribed = new ArrayList<>();
		ROOT.json().path("$defs").propertyStream().forEach((definition) -> {
			SchemaPart part = ROOT.at("/$defs/" + definition.getKey());
			for (String key : part.properties()) {
				SchemaPart property = part.property(key);
				if (property == null || property.text("description") == null) {
					undescribed.add(definition.getKey() + "." + key);
				}
			}
		});
		assertThat(undescribed).isEmpty();
	}

	@Test
	void everyReferenceSaysToWhatAndOnlyToWhatThereIs() {
		List<String> known = new ArrayList<>(List.of("fact", "all", "words"));
		for (ThingKind kind : ThingKind.values()) {
			known.add(kind.word());
		}
		List<JsonNode> references = ROOT.json()
			.findParents("$ref")
			.stream()
			.filter((property) -> property.path("$ref").asString().startsWith("#/$defs/reference"))
			.toList();
		assertThat(references).hasSizeGreaterThan(30)
			.allSatisfy((property) -> assertThat(property.path("x-kind").values()).isNotEmpty()
				.allMatch((kind) -> known.contains(kind.asString())));
	}

}
