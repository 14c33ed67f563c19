package io.keiretsu.ingest.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Sharing;
import io.keiretsu.ingest.casefile.StatedEvidence;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TableSetTests {

	@TempDir
	Path folder;

	@Test
	void saysWhatACaseFileWouldSay() throws IOException {
		try (TableSet set = TableSet.open(Read.folder(this.folder, Read.sample()))) {
			assertThat(set.head()).isEqualTo(new Head("japan", Sharing.PUBLIC));
			Read read = Read.all(set);
			assertThat(read.said()).isEmpty();
			assertThat(read.things).containsExactly(
					new StatedThing(ThingKind.SOURCE, "article",
							Map.of("title", "An article", "published", "2025", "reliability", "B"), "sources.csv", 2),
					new StatedThing(ThingKind.FIRM, "toyota-motor",
							Map.of("name", "Toyota Motor", "country", "JP", "names",
									Map.of("ja", List.of("トヨタ自動車"), "en", List.of("Toyota", "TMC")), "identifiers",
									Map.of("ticker", "XTKS:7203")),
							"firms.csv", 2),
					new StatedThing(ThingKind.FIRM, "norsk", Map.of("name", "Norsk, AS", "country", "NO"), "firms.csv",
							3),
					new StatedThing(ThingKind.PLANT, "lansing",
							Map.of("name", "Lansing", "country", "US", "latitude", new BigDecimal("42.7")),
							"plants.csv", 2));
			Map<String, Object> dollars = Map.of("value", new BigDecimal("1500000000"), "currency", "USD", "qualifier",
					"exact", "per", "not-stated");
			Map<String, Object> won = Map.of("value", new BigDecimal("2000000000000"), "currency", "KRW", "qualifier",
					"exact", "per", "not-stated");
			Map<String, Object> says = Map.of("supplier", "norsk", "buyer", "toyota-motor", "from", List.of("lansing"),
					"amount", List.of(dollars, won), "validFrom", "2025-05");
			assertThat(read.facts.subList(0, 2)).containsExactly(
					new StatedFact("supply-contract", null, null, null, List.of("validFrom"), says,
							List.of(new StatedEvidence("article", "paragraph 8", null, null, null, null)),
							"supply-contract.csv", 2),
					new StatedFact("supply-contract", null, null, null, List.of("validFrom"), says,
							List.of(new StatedEvidence("article", "paragraph 9", null, null, null, null)),
							"supply-contract.csv", 3));
			assertThat(read.facts.get(2).kind()).isEqualTo("stake");
		}
	}

	@Test
	void aZipSaysTheSameAsItsFolder() throws IOException {
		Read fromFolder = read(Read.folder(this.folder.resolve("set"), Read.sample()));
		Read fromZip = read(Read.zip(this.folder.resolve("set.zip"), Read.sample()));
		assertThat(fromZip.said()).isEmpty();
		assertThat(fromZip.things).isEqualTo(fromFolder.things).isNotEmpty();
		assertThat(fromZip.facts).isEqualTo(fromFolder.facts).isNotEmpty();
	}

	@Test
	void tablesMayLieOneFolderDeepBesideAReadMe() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		Read.sample().forEach((name, content) -> files.put("japan/" + name, content));
		files.put("japan/README.md", "About these tables.");
		files.put("__MACOSX/._firms.csv", "\u0000");
		Read read = read(Read.zip(this.folder.resolve("set.zip"), files));
		assertThat(read.said()).isEmpty();
		assertThat(read.facts).hasSize(3);
		assertThat(read.things.get(0).file()).isEqualTo("japan/sources.csv");
	}

	@Test
	void aHeaderWithoutRowsIsFine() throws IOException {
		Read read = read(Read.folder(this.folder,
				Read.with("capacity.csv", "of,amount.value,amount.unit,statedIn.source,statedIn.locator\n")));
		assertThat(read.said()).isEmpty();
		assertThat(read.facts).hasSize(3);
	}

	@Test
	void aTrustingReadingGivesWhatTheFullOneGaveAndNothingThatWasFaulty() throws IOException {
		Map<String, String> files = Read.with("stake.csv", """
				owner,in,share,statedIn.source,statedIn.locator
				toyota-motor,norsk,0.5,article,title
				toyota-motor,norsk,NaN,article,title

				,,,,
				toyota-motor,norsk,0.6,article
				toyota-motor,norsk,0.7,article,title
				""");
		try (TableSet set = TableSet.open(Read.folder(this.folder, files))) {
			Read full = Read.all(set);
			Read trusting = Read.all(set, Checked.BEFORE);
			assertThat(full.faults).hasSize(2);
			assertThat(full.facts).hasSize(4);
			assertThat(trusting.faults).isEmpty();
			assertThat(trusting.facts).isEqualTo(full.facts);
			assertThat(trusting.things).isEqualTo(full.things);
		}
	}

	@Test
	void aTrustingReadingWithoutAFullOneBeforeChecksAll() throws IOException {
		Map<String, String> files = Read.with("stake.csv",
				"owner,in,share,statedIn.source,statedIn.locator\ntoyota-motor,norsk,NaN,article,title\n");
		try (TableSet set = TableSet.open(Read.folder(this.folder, files))) {
			assertThat(Read.all(set, Checked.BEFORE).said()).contains("'NaN' is not a share");
		}
	}

	@Test
	void tellsHowFarItIs() throws IOException {
		try (TableSet set = TableSet.open(Read.zip(this.folder.resolve("set.zip"), Read.sample()))) {
			assertThat(set.bytesRead()).isZero();
			Read.all(set);
			assertThat(set.bytesRead()).isEqualTo(set.bytes()).isPositive();
			Read.all(set);
			assertThat(set.bytesRead()).isEqualTo(set.bytes());
		}
	}

	@Test
	void oneBadRowOfTenThousandIsOneFault() throws IOException {
		StringBuilder rows = new StringBuilder("owner,in,share,statedIn.source,statedIn.locator\n");
		for (int i = 2; i <= 10_001; i++) {
			rows.append("toyota-motor,norsk,").append((i == 7_000) ? "NaN" : "0.5").append(",article,row ").append(i);
			rows.append('\n');
		}
		Read read = read(Read.folder(this.folder, Read.with("stake.csv", rows.toString())));
		assertThat(read.said())
			.isEqualTo("stake.csv:7000: share: 'NaN' is not a share; write a number or a map, for example 0.5.");
		assertThat(read.facts).hasSize(2 + 9_999);
	}

	@Test
	void readsNoLinkThatLeadsOut() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret.csv"), "id,name\nsecret,Secret\n");
		Path set = Read.folder(this.folder.resolve("set"), Read.sample());
		Files.delete(set.resolve("firms.csv"));
		Files.createSymbolicLink(set.resolve("firms.csv"), secret);
		Files.move(set.resolve("plants.csv"), set.resolve("kept.txt"));
		Files.createSymbolicLink(set.resolve("plants.csv"), set.resolve("kept.txt"));
		Read read = read(set);
		assertThat(read.said())
			.isEqualTo("firms.csv:1: 'firms.csv' is a link that leads out of the folder, or nowhere; "
					+ "it is not followed. Put the file itself here.");
		assertThat(read.things).extracting(StatedThing::id).contains("lansing").doesNotContain("secret");
	}

	private static Read read(Path path) {
		try (TableSet set = TableSet.open(path)) {
			return Read.all(set);
		}
	}

}
