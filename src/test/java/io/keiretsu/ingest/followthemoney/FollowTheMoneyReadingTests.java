package io.keiretsu.ingest.followthemoney;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.table.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Which entities of FollowTheMoney have a place here, and why others do not. */
class FollowTheMoneyReadingTests {

	private static final String ENTITIES = """
			{"id": "o-1", "schema": "Ownership", "properties": {"owner": ["C-1"], "asset": ["c-2"], "percentage": ["51.5%"], "startDate": ["2019-05"], "endDate": ["2024-01-31T00:00:00"]}}
			{"id": "C-1", "schema": "Company", "properties": {"name": ["Volt Holding", "ボルト"], "alias": ["Volt"], "jurisdiction": ["jp"], "leiCode": ["LEI12345"], "registrationNumber": ["0100-01"], "wikidataId": ["Q42"]}}
			{"id": "c-2", "schema": "Organization", "properties": {"name": ["Volt Cells"], "country": ["no", "jp"]}}
			{"id": "b-1", "schema": "PublicBody", "properties": {"name": ["Battery Agency"], "country": ["no"]}}

			{"id": "p-1", "schema": "Person", "properties": {"name": ["Somebody"]}}
			{"id": "d-1", "schema": "Directorship", "properties": {"director": ["p-1"], "organization": ["c-2"]}}
			{"id": "x-1", "schema": "Spaceship", "properties": {}}
			{"id": "c-3", "schema": "Company", "properties": {}}
			{"id": "o-2", "schema": "Ownership", "properties": {"owner": ["c-2"]}}
			no json
			""";

	@TempDir
	private Path folder;

	@Test
	void readsFirmsAgenciesAndStakes() throws IOException {
		Reading reading = FollowTheMoneyReading
			.open(Files.writeString(this.folder.resolve("Some list.ftm.json"), ENTITIES));
		assertThat(reading.head().caseId()).isEqualTo("ftm-some-list");
		Read read = Read.all(reading);
		assertThat(read.things).extracting(StatedThing::id).hasSize(4).contains("ftm-c-2", "ftm-b-1");
		StatedThing holding = read.things.get(1);
		assertThat(holding.keys())
			.isEqualTo(Map.of("name", "Volt Holding", "names", Map.of("und", List.of("ボルト", "Volt")), "country", "JP",
					"identifiers", Map.of("wikidata", "Q42", "corporateNumber", "0100-01")));
		assertThat(read.things.get(2).keys()).as("two countries are none").doesNotContainKey("country");
		assertThat(read.facts).singleElement().satisfies((stake) -> {
			assertThat(stake.keys()).containsEntry("owner", holding.id())
				.containsEntry("in", "ftm-c-2")
				.containsEntry("validFrom", "2019-05")
				.containsEntry("validTo", "2024-01-31");
			assertThat(stake.keys().get("share"))
				.satisfies((share) -> assertThat(((Map<?, ?>) share).get("value")).isEqualTo(new BigDecimal("0.515")));
			assertThat(stake.statedIn().get(0).locator()).isEqualTo("entity o-1");
		});
		assertThat(Read.all(reading, Checked.BEFORE).facts).isEqualTo(read.facts);
	}

	@Test
	void saysOfEachEntityThatIsLeftOutWhy() throws IOException {
		Read read = Read
			.all(FollowTheMoneyReading.open(Files.writeString(this.folder.resolve("list.ijson"), ENTITIES)));
		assertThat(read.faults).extracting((fault) -> fault.line() + " " + fault.key() + " " + fault.value())
			.containsExactly("6 schema Person", "7 schema Directorship", "8 schema Spaceship", "9 name c-3",
					"10 asset o-2", "11  ");
	}

}
