package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.table.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/mapping.md is true. */
class MappingDocTests {

	@TempDir
	Path folder;

	@Test
	void theWorkedExampleGivesWhatThePageShows() throws IOException {
		String page = Files.readString(Path.of("docs/mapping.md"));
		String example = page.substring(page.indexOf("## Ten minutes"), page.indexOf("## All keys"));
		List<String> yaml = blocks(example, "yaml");
		String mapping = String.join("\n", yaml.subList(0, yaml.size() - 1));
		Path csv = Files.writeString(this.folder.resolve("plants.csv"), blocks(example, "csv").get(0));
		try (MappedReading reading = MappedReading.open(Mapping.of(new CaseText("oslo.yaml", mapping)), csv)) {
			Read read = Read.all(reading);
			assertThat(read.said()).isEmpty();
			String shown = yaml.get(yaml.size() - 1);
			assertThat(read.things.stream()
				.filter((thing) -> thing.line() == 3 && thing.file().equals("plants.csv"))
				.map(StatedThing::id)).hasSize(4).allMatch((id) -> shown.contains("id: " + id + ","));
			assertThat(read.facts.stream().filter((fact) -> fact.line() == 3).map(StatedFact::kind))
				.containsExactly("stake", "stake", "capacity", "plant-status");
			assertThat(read.facts.get(0).keys().toString()).contains("acme-inc", "0.55", "oslo-cell-plant-operator");
			assertThat(read.facts.get(2).keys().toString()).contains("1200", "oslo-oslo-cell-plant");
			assertThat(read.facts.stream().filter((fact) -> fact.line() == 4).map(StatedFact::kind))
				.containsExactly("plant-status");
		}
	}

	@Test
	void everyKeyOfTheSchemaIsDescribedThereAndOnThePage() throws IOException {
		String page = Files.readString(Path.of("docs/mapping.md"));
		JsonNode schema = JsonMapper.shared()
			.readTree(Files.readString(Path.of("src/main/resources/schemas/mapping.schema.json")));
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
			.validate(schema)).isEmpty();
		for (JsonNode properties : schema.findValues("properties")) {
			properties.propertyStream().forEach((property) -> {
				assertThat(page).as(property.getKey()).containsPattern("\\b" + property.getKey() + "\\b");
				assertThat(property.getValue().toString()).as(property.getKey()).containsAnyOf("description", "$ref");
			});
		}
	}

	private static List<String> blocks(String page, String language) {
		return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(page)
			.results()
			.map((MatchResult block) -> block.group(1))
			.collect(Collectors.toList());
	}

}
