package io.keiretsu.ingest.gleif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.table.Read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What golden copies say in each of their three ways of being written, and what is left
 * out.
 */
class GleifReadingTests {

	private static final String PARENT = "1234VOLT0000PARENT64";

	private static final String CELLS = "1234VOLT000000CELL50";

	private static final String FUND = "1234VOLT000000FUND60";

	private static final String ENTITIES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">
			<lei:LEIHeader><lei:ContentDate>2025-06-05T08:20:51Z</lei:ContentDate></lei:LEIHeader>
			<lei:LEIRecords>
			<lei:LEIRecord><lei:LEI>%1$s</lei:LEI><lei:Entity>
			<lei:LegalName xml:lang="ja">ボルト株式会社</lei:LegalName>
			<lei:OtherEntityNames><lei:OtherEntityName xml:lang="en" type="ALTERNATIVE_LANGUAGE_LEGAL_NAME">Volt &amp; Co</lei:OtherEntityName></lei:OtherEntityNames>
			<lei:TransliteratedOtherEntityNames><lei:TransliteratedOtherEntityName xml:lang="ja-Latn" type="PREFERRED_ASCII_TRANSLITERATED_LEGAL_NAME">Boruto Kabushiki Kaisha</lei:TransliteratedOtherEntityName></lei:TransliteratedOtherEntityNames>
			<lei:LegalAddress><lei:City>Kyoto</lei:City><lei:Country>JP</lei:Country></lei:LegalAddress>
			<lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000412</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>1234567890123</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
			<lei:EntityStatus>ACTIVE</lei:EntityStatus></lei:Entity>
			<lei:Registration><lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
			<lei:LEIRecord><lei:LEI>1234VOLT000000CELL00</lei:LEI><lei:Entity><lei:LegalName>Mistyped</lei:LegalName></lei:Entity></lei:LEIRecord>
			<lei:LEIRecord><lei:LEI>%2$s</lei:LEI><lei:Entity><lei:LegalName>Twice</lei:LegalName></lei:Entity>
			<lei:Registration><lei:RegistrationStatus>DUPLICATE</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
			</lei:LEIRecords></lei:LEIData>
			"""
		.strip();

	private static final String RELATIONSHIPS = """
			[{"Relationship": {"StartNode": {"NodeID": "%2$s", "NodeIDType": "LEI"}, "EndNode": {"NodeID": "%1$s", "NodeIDType": "LEI"},
			  "RelationshipType": "IS_DIRECTLY_CONSOLIDATED_BY", "RelationshipStatus": "ACTIVE",
			  "RelationshipPeriods": [{"StartDate": "2018-01-01T00:00:00Z", "PeriodType": "ACCOUNTING_PERIOD"},
			    {"StartDate": "2017-08-14T00:00:00Z", "EndDate": "2024-12-31T00:00:00Z", "PeriodType": "RELATIONSHIP_PERIOD"}]}},
			 {"Relationship": {"StartNode": {"NodeID": {"$": "%2$s"}}, "EndNode": {"NodeID": {"$": "%1$s"}},
			  "RelationshipType": {"$": "IS_ULTIMATELY_CONSOLIDATED_BY"}, "RelationshipStatus": {"$": "ACTIVE"}}},
			 {"Relationship": {"StartNode": {"NodeID": "%3$s"}, "EndNode": {"NodeID": "%1$s"},
			  "RelationshipType": "IS_FUND-MANAGED_BY", "RelationshipStatus": "ACTIVE"}},
			 {"Relationship": {"StartNode": {"NodeID": "%3$s"}, "EndNode": {"NodeID": "%1$s"},
			  "RelationshipType": "IS_DIRECTLY_CONSOLIDATED_BY", "RelationshipStatus": "INACTIVE"}}]
			""";

	@TempDir
	private Path folder;

	@Test
	void readsEntitiesFromXml() throws IOException {
		Reading reading = GleifReading.open(file("lei2.xml", ENTITIES.formatted(PARENT, FUND)));
		assertThat(reading.head().caseId()).isEqualTo("gleif-entities");
		Read read = Read.all(reading);
		assertThat(read.things).hasSize(2);
		assertThat(read.things.get(0).keys()).containsEntry("published", "2025");
		assertThat(read.things.get(1).id()).isEqualTo("lei-" + PARENT.toLowerCase(java.util.Locale.ROOT));
		assertThat(read.things.get(1).keys()).isEqualTo(Map.of("name", "ボルト株式会社", "country", "JP", "names",
				Map.of("en", List.of("Volt & Co"), "ja-Latn", List.of("Boruto Kabushiki Kaisha")), "identifiers",
				Map.of("lei", PARENT, "corporateNumber", "1234567890123")));
		assertThat(read.faults).satisfiesExactly(
				(mistyped) -> assertThat(mistyped.message()).contains("its check digits do not fit"),
				(twice) -> assertThat(twice.toString()).startsWith("lei2.xml:14: RegistrationStatus: The register"));
		assertThat(Read.all(reading, Checked.BEFORE).things).hasSize(2);
	}

	@Test
	void readsTheSameFromAnArchive() throws IOException {
		Path zip = this.folder.resolve("lei2.xml.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream archive = new ZipOutputStream(out)) {
			archive.putNextEntry(new ZipEntry("lei2.xml"));
			archive.write(ENTITIES.formatted(PARENT, FUND).getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Read.all(GleifReading.open(zip)).things).hasSize(2);
	}

	@Test
	void readsEntitiesFromCsv() throws IOException {
		Read read = Read.all(GleifReading.open(file("lei2.csv", """
				"LEI","Entity.LegalName","Entity.LegalName.xmllang","Entity.OtherEntityNames.OtherEntityName.1",\
				"Entity.OtherEntityNames.OtherEntityName.1.xmllang","Entity.OtherEntityNames.OtherEntityName.1.type",\
				"Entity.LegalAddress.Country","Entity.EntityStatus","Registration.RegistrationStatus"
				"%s","Volt Cells","en","ボルトセル","ja","TRADING_OR_OPERATING_NAME","JP","ACTIVE","ISSUED"
				""".formatted(CELLS))));
		assertThat(read.said()).isEmpty();
		assertThat(read.things.get(1).keys()).isEqualTo(Map.of("name", "Volt Cells", "country", "JP", "names",
				Map.of("ja", List.of("ボルトセル")), "identifiers", Map.of("lei", CELLS)));
		assertThat(read.things.get(0).keys()).doesNotContainKey("published");
	}

	@Test
	void readsWhoOwnsWhomFromJsonWithThePeriodOfTheRelationship() throws IOException {
		Reading reading = GleifReading.open(file("rr.json", RELATIONSHIPS.formatted(PARENT, CELLS, FUND)));
		assertThat(reading.head().caseId()).isEqualTo("gleif-relationships");
		Read read = Read.all(reading);
		assertThat(read.facts).extracting(StatedFact::kind).containsExactly("stake", "statement");
		assertThat(read.facts.get(0).keys()).isEqualTo(Map.of("owner", id(PARENT), "in", id(CELLS), "control",
				"subsidiary", "validFrom", "2017-08-14", "validTo", "2024-12-31"));
		assertThat(read.facts.get(1).keys().get("says"))
			.isEqualTo(CELLS + " is consolidated by " + PARENT + " in the end");
		assertThat(read.faults).extracting((fault) -> fault.line() + " " + fault.key() + " " + fault.value())
			.containsExactly("7 RelationshipType IS_FUND-MANAGED_BY", "9 RelationshipStatus INACTIVE");
		assertThat(Read.all(reading, Checked.BEFORE).facts).isEqualTo(read.facts);
		Read csv = Read.all(GleifReading.open(file("rr.csv",
				"""
						Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,\
						Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,\
						Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType
						%s,LEI,%s,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2017-08-14T00:00:00Z,2024-12-31T00:00:00Z,RELATIONSHIP_PERIOD
						"""
					.formatted(CELLS, PARENT))));
		assertThat(csv.said()).isEmpty();
		assertThat(csv.facts.get(0).keys()).isEqualTo(read.facts.get(0).keys());
	}

	@Test
	void readsWhoDoesNotSayWhoOwnsIt() throws IOException {
		Read xml = Read.all(GleifReading.open(file("repex.xml", """
				<repex:ReportingExceptionData xmlns:repex="http://www.gleif.org/data/schema/repex/2016">
				<repex:ReportingExceptions><repex:Exception><repex:LEI>%s</repex:LEI>
				<repex:ExceptionCategory>ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT</repex:ExceptionCategory>
				<repex:ExceptionReason>NATURAL_PERSONS</repex:ExceptionReason></repex:Exception>
				</repex:ReportingExceptions></repex:ReportingExceptionData>
				""".formatted(PARENT))));
		Read csv = Read.all(GleifReading.open(file("repex.csv", """
				LEI,Exception.Category,Exception.Reason.1,Exception.Reference.1
				%s,ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT,NATURAL_PERSONS,
				""".formatted(PARENT))));
		for (Read read : List.of(xml, csv)) {
			assertThat(read.said()).isEmpty();
			assertThat(read.facts).singleElement().satisfies((fact) -> {
				assertThat(fact.keys().get("says"))
					.isEqualTo("The ultimate parent is not disclosed: natural persons control it");
				assertThat(fact.keys().get("about")).isEqualTo(List.of(id(PARENT)));
			});
		}
	}

	@Test
	void keepsWhatStandsBeforeAPlaceWhereTheFileIsCutOff() throws IOException {
		String whole = ENTITIES.formatted(PARENT, FUND);
		Read read = Read.all(GleifReading.open(file("cut.xml", whole.substring(0, whole.length() - 200))));
		assertThat(read.things).hasSize(2);
		assertThat(read.said()).contains("was cut off");
	}

	@Test
	void refusesWhatIsNoGoldenCopy() throws IOException {
		for (String text : List.of("", "a,b\n1,2\n", "<html/>", "[]",
				"<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")) {
			Path file = file("other", text);
			assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> GleifReading.open(file));
		}
	}

	private static String id(String lei) {
		return "lei-" + lei.toLowerCase(java.util.Locale.ROOT);
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

}
