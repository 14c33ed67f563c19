package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.table.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MappingTests {

	private static final String FIRMS = """
			things:
			  - section: firms
			    each: firms
			    keys: {id: "{each.id}", name: "{each.name}", names.en: "{each.alias}"}
			  - section: firms
			    each: firms.partners
			    keys: {id: "{each.id}", name: "{each.name}"}
			facts:
			  - kind: stake
			    each: firms.partners
			    keys: {owner: "{each.id}", in: "{each.of}", control: joint}
			""";

	@TempDir
	Path folder;

	@Test
	void oneRowBecomesThingsAndFactsWithTheirLine() throws IOException {
		Read read = read(
				"""
						things:
						  - {section: firms, keys: {id: {text: "{Firm}", id: true}, name: "{Firm}", country: JP}}
						facts:
						  - kind: capacity
						    keys: {of: [p], amount.value: {column: GWh, number: true}, amount.unit: GWh, statedIn.statedAs: "{GWh}"}
						""",
				"Firm,GWh\nNorsk  AS,7.50\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.things.get(0)).extracting(StatedThing::id, StatedThing::file, StatedThing::line)
			.containsExactly("list", "sample.yaml", 5);
		assertThat(read.things.get(1)).isEqualTo(new StatedThing(io.keiretsu.fact.ThingKind.FIRM, "norsk-as",
				Map.of("name", "Norsk AS", "country", "JP"), "list.csv", 2));
		StatedFact fact = read.facts.get(0);
		assertThat(fact.keys()).isEqualTo(Map.of("of", List.of("p"), "amount",
				Map.of("value", new BigDecimal("7.5"), "unit", "GWh", "qualifier", "exact", "per", "not-stated")));
		assertThat(fact.statedIn().get(0).locator()).isEqualTo("row 2");
		assertThat(fact.statedIn().get(0).statedAs()).isEqualTo("7.50");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			{times: 1000000};                          178;        178000000
			{times: 1000000};                          0.3608;     360800
			{times: 0.01, strip: ["%"]};               55.0 %;     0.55
			{strip: [$, GWh]};                         $ 12 GWh;   12
			{thousands: ","};                          "1,234.5";  1234.5
			{decimal: ",", thousands: "."};            "1.234,5";  1234.5
			{decimal: ",", thousands: blank};          "1 234,5";  1234.5
			{zero: not-given};                         0.0;        none
			true;                                      0;          0
			true;                                      -3;         -3
			true;                                      n/a;        none
			""")
	void readsNumbersAsTheMappingSaysTheyAreWritten(String number, String cell, String value) throws IOException {
		Read read = read("""
				facts:
				  - {kind: capacity, needs: [amount.value],
				     keys: {of: p, amount.unit: GWh, amount.value: {column: Amount, number: %s}}}
				""".formatted(number), "Amount\n" + cell + "\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.facts.stream().map((fact) -> ((Map<?, ?>) fact.keys().get("amount")).get("value").toString()))
			.isEqualTo(value.equals("none") ? List.of() : List.of(value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			{};                              １５３３億円;  '１５３３億円' is not a number; allowed are digits with '.'
			{};                              NaN;        'NaN' is not a number
			{};                              "1,5";      '1,5' is not a number
			{thousands: ","};                "1,5";      '1,5' is not a number
			{decimal: ","};                  1.5;        '1.5' is not a number
			{least: 0};                      -157;       '-157' is less than 0, the least that the mapping allows
			""")
	void refusesANumberThatIsWrittenOtherwise(String number, String cell, String sentence) throws IOException {
		Read read = read("""
				facts:
				  - {kind: capacity, keys: {of: p, amount.unit: GWh, amount.value: {column: Amount, number: %s}}}
				""".formatted(number), "Amount\n" + cell + "\n1\n");
		assertThat(read.said()).startsWith("list.csv:2: Amount: ").contains(sentence).hasLineCount(1);
		assertThat(read.facts).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			31.12.2024; 2024-12-31
			Dec 2024;   2024-12
			2024;       2024
			""")
	void readsDatesAsPreciselyAsTheirPattern(String cell, String date) throws IOException {
		assertThat(dated(cell).facts.get(0).keys()).containsEntry("validFrom", date);
	}

	@ParameterizedTest
	@CsvSource({ "30.02.2025", "999", "soon", "1/2/2024" })
	void refusesADateThatIsNone(String cell) throws IOException {
		assertThat(dated(cell).said()).isEqualTo("list.csv:2: Date: '" + cell
				+ "' is not a date in any of the patterns dd.MM.yyyy, MMM yyyy, yyyy. Correct the cell, or add its "
				+ "pattern to 'date'.");
	}

	@Test
	void whatIsNotInAValueMapIsRefusedUnlessTheMapSaysOtherwise() throws IOException {
		String facts = """
				facts:
				  - {kind: plant-status, needs: [status], keys: {of: p, status: {column: S, map: m}}}
				values:
				  m: {entries: {In Operation: operating, Built: under-construction}%s}
				""";
		String csv = "S\nIN OPERATION\nin operatoin\n";
		Read refused = read(facts.formatted(""), csv);
		assertThat(refused.said())
			.isEqualTo("list.csv:3: S: 'in operatoin' is not in the value map; it lists In Operation, Built. Add it "
					+ "there, or say with 'otherwise' what becomes of others. Did you mean 'In Operation'?");
		assertThat(refused.facts).hasSize(1);
		assertThat(read(facts.formatted(", otherwise: not-given"), csv).facts).hasSize(1);
		assertThat(read(facts.formatted(", otherwise: keep"), csv).said())
			.startsWith("list.csv:3: S: 'in operatoin' is not a status; allowed are considered,");
		assertThat(read(facts.formatted(", otherwiseUse: planned"), csv).facts.get(1).keys()).containsEntry("status",
				"planned");
	}

	@Test
	void listsAreSplitMappedAndEachMemberIsAFact() throws IOException {
		Read read = read("""
				values:
				  products: {otherwise: not-given, entries: {Cells: cell, "Packs, modules": [pack, module]}}
				lists:
				  products: {column: Product, separators: [";"], map: products}
				facts:
				  - {kind: production, each: products, keys: {of: p, makes: "{each.name}"}}
				  - {kind: capacity, keys: {of: {column: Plants, split: "|"}, amount.value: "1", amount.unit: GWh}}
				""", "Product,Plants\n\"Cells;Packs, modules; Recycling\",b | a\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.facts).extracting((fact) -> fact.keys().getOrDefault("makes", fact.keys().get("of")))
			.containsExactly("cell", "pack", "module", List.of("a", "b"));
	}

	@Test
	void sharesStandBehindNamesAndNobodyOwnsNothing() throws IOException {
		Read read = read("""
				lists: {owners: {column: Owner, separators: [";"], shares: true}}
				things:
				  - {section: firms, each: owners, keys: {id: "{each.id}", name: "{each.name}"}}
				facts:
				  - {kind: stake, each: owners, keys: {owner: "{each.id}", in: it, share: "{each.share}",
				     statedIn.statedAs: "{each.printed}"}}
				""",
				"Owner\n\"Acme, Inc. [55.0%]; Beta (33,3%) ; Gamma [unknown %]; natural person(s) [1%]; other [1%]\"\n"
						+ "--\nunknown\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.facts.stream()
			.map((fact) -> fact.keys().get("owner") + " "
					+ ((Map<?, ?>) fact.keys().getOrDefault("share", Map.of("value", "none"))).get("value") + " "
					+ fact.statedIn().get(0).statedAs()))
			.containsExactly("acme-inc 0.55 Acme, Inc. [55.0%]", "beta 0.333 Beta (33,3%)",
					"gamma none Gamma [unknown %]");
	}

	@Test
	void aShareOfMoreThanEverythingIsRefused() throws IOException {
		assertThat(read("""
				lists: {owners: {column: Owner, shares: true}}
				facts:
				  - {kind: stake, each: owners, keys: {owner: "{each.id}", in: it, share: "{each.share}"}}
				""", "Owner\nAcme [155%]\n").said())
			.isEqualTo("list.csv:2: Owner: '1.55' is out of range; allowed is 0 to 1.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			Ultium Cells (GM, LG Energy Solution);  ultium-cells,general-motors,lg-energy-solution; 2
			L-H Battery Company (LG / Honda);       l-h-battery-company,lg,honda; 2
			Celgard, LLC;                           celgard-llc; 0
			Foo, Co., Ltd.;                         foo-co-ltd; 0
			TerraPower, LLC and Centrus Energy;     terrapower-llc,centrus-energy; 0
			Riggs Distler & Company;                riggs-distler-company; 0
			H&T Recharge;                           h-t-recharge; 0
			Fuji & Toyo Parts;                      fuji-toyo-parts; 0
			Enphase Energy/Flex;                    enphase-energy,flex; 0
			GE (GE Vernova), Carver Companies;      ge,carver-companies; 0
			Akasol (BorgWarner);                    akasol; 0
			Advanced Nano Products (ANP);           advanced-nano-products; 0
			VSK (Vikram, Phalanx, Das & Co);        vsk,vikram,phalanx,das-co; 3
			""")
	void jointVenturesStandInNames(String cell, String ids, int stakes) throws IOException {
		Read read = read("""
				values: {firms: {otherwise: keep, entries: {GM: General Motors}}}
				lists:
				  firms:
				    column: Firm
				    separators: [",", /, and, "&"]
				    whole: [Fuji & Toyo Parts]
				    parentheses: {several: partners, one: drop, separators: [",", /], known: {ANP: alias}}
				    map: firms
				""" + FIRMS, "Firm\n\"" + cell + "\"\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.things.stream().skip(1).map(StatedThing::id).collect(Collectors.joining(","))).isEqualTo(ids);
		assertThat(read.facts).hasSize(stakes);
		if (cell.contains("ANP")) {
			assertThat(read.things.get(1).keys()).containsEntry("names", Map.of("en", List.of("ANP")));
		}
	}

	@Test
	void nothingIsMadeOfParenthesesUnlessTheMappingSaysSo() throws IOException {
		Read read = read("lists: {firms: {column: Firm}}\n" + FIRMS, "Firm\n\"Ultium (GM, LG), Inc.\"\n");
		assertThat(read.things).extracting(StatedThing::id).containsExactly("list", "ultium-gm-lg-inc");
	}

	@Test
	void idsComeFromAMapOrFromTheName() throws IOException {
		Read read = read("""
				lists: {firms: {column: Firm, ids: {entries: {Toyota: toyota-motor}}}}
				""" + FIRMS, "Firm\nTOYOTA\nÆsir Technologies\nGränges\ntoyota\nトヨタ自動車\nSørens' Værk\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.things).extracting(StatedThing::id)
			.containsSequence("toyota-motor", "aesir-technologies", "granges", "toyota-motor")
			.last()
			.isEqualTo("sorens-vaerk");
		assertThat(read.things.get(5).id()).matches("[0-9a-f]{6}");
	}

	@Test
	void twoNamesNeverGetOneIdUnnoticed() throws IOException {
		Read read = read("lists: {firms: {column: Firm}}\n" + FIRMS,
				"Firm\n\"EnPower, Inc.\"\nEnpower Inc\nA+\nA\nB\n");
		assertThat(read.said()).isEqualTo("list.csv:5: Firm: 'A' would get the id 'a', which another name in line 4 "
				+ "has already. Give one of them an id of its own in 'ids', or one name for both in 'map'.");
		assertThat(read.things).extracting(StatedThing::id)
			.containsExactly("list", "enpower-inc", "enpower-inc", "a", "b");
	}

	@Test
	void aThingIsGivenOnceUnlessARowSaysMoreOfIt() throws IOException {
		Read read = read("""
				things:
				  - {section: firms, keys: {id: {text: "{Firm}", id: true}, name: "{Firm}", country: "{Country}"}}
				""", "Firm,Country\nA,\nA,\nA,JP\nA,JP\n");
		assertThat(read.things).extracting(StatedThing::line).containsExactly(5, 2, 4);
	}

	@Test
	void theFirstTextThatHasAllItsColumnsCounts() throws IOException {
		Read read = read("""
				let: {plant: {text: ["{City} {State} {mark of Firm}", "{State} {mark of Firm}"], id: true}}
				things: [{section: plants, keys: {id: "{plant}", name: ["{Firm}, {City}", "{Firm}"]}}]
				""", "Firm,City,State\nA,Jackson,Ohio\nA,TBD,Ohio\nB,Jackson,Ohio\n");
		assertThat(read.things.stream().skip(1).map((thing) -> thing.id() + "=" + thing.keys().get("name")))
			.satisfiesExactly((one) -> assertThat(one).matches("jackson-ohio-[0-9a-f]{6}=A, Jackson"),
					(two) -> assertThat(two).matches("ohio-[0-9a-f]{6}=A"),
					(three) -> assertThat(three).matches("jackson-ohio-[0-9a-f]{6}=B, Jackson"))
			.doesNotHaveDuplicates();
	}

	@Test
	void conditionsSayWhichRowsStateWhat() throws IOException {
		Read read = read("""
				rows: {Kind: {not: [Solar, Wind]}}
				facts:
				  - {kind: production, when: {Kind: battery}, keys: {of: a, makes: "{P}"}}
				  - {kind: production, when: {Kind: [cell, pack]}, keys: {of: b, makes: "{P}"}}
				  - {kind: production, when: {Note: {given: true}}, keys: {of: c, makes: "{P}"}}
				  - {kind: production, when: {Note: {given: false}, P: {match: "^x"}}, keys: {of: d, makes: "{P}"}}
				  - {kind: production, when: {P: {differsFrom: Kind}}, keys: {of: e, makes: "{P}"}}
				""", "Kind,P,Note\nBattery,battery,--\nPack,y,seen\nSolar,x,seen\ncell,xy,\n");
		assertThat(read.facts).extracting((fact) -> fact.keys().get("of") + "" + fact.line())
			.containsExactly("a2", "b3", "c3", "e3", "b5", "d5", "e5");
	}

	@Test
	void readsOtherWaysOfWritingTables() throws IOException {
		String mapping = """
				file: {encoding: Shift_JIS, delimiter: tab, quote: "'", banner: 2}
				things: [{section: firms, keys: {id: {text: "{会社}", id: true}, name: "{会社}"}}]
				""";
		String csv = "出典\n\n会社\t備考\n'トヨタ\t自動車'\tx\n";
		Read read = Mapped.read(this.folder, mapping, csv, Charset.forName("Shift_JIS"));
		assertThat(read.said()).isEmpty();
		assertThat(read.things.get(1).keys()).containsEntry("name", "トヨタ 自動車");
		assertThat(read.things.get(1).line()).isEqualTo(4);
	}

	@Test
	void aByteOrderMarkWinsOverTheEncodingOfTheMapping() throws IOException {
		String mapping = """
				file: {encoding: windows-1252}
				things: [{section: firms, keys: {id: {text: "{Firm}", id: true}, name: "{Firm}"}}]
				""";
		assertThat(Mapped.read(this.folder, mapping, "\uFEFFFirm\nGränges\n").things.get(1).keys())
			.containsEntry("name", "Gränges");
		assertThat(Mapped.read(this.folder, mapping, "Firm\nGränges\n", Charset.forName("windows-1252")).things.get(1)
			.keys()).containsEntry("name", "Gränges");
	}

	@Test
	void aRowWithAFaultStatesNothing() throws IOException {
		Read read = read("""
				things: [{section: plants, keys: {id: "{P}", name: "{P}", latitude: {column: Lat, number: true}}}]
				facts: [{kind: production, keys: {of: "{P}", makes: "{M}"}}]
				""", "P,Lat,M\na,91,x\nb,1,\nc,1,x\nd,1\ne,x,y\nf,1,x\n");
		assertThat(read.said()).isEqualTo(
				"""
						list.csv:2: Lat: '91' is out of range; allowed is -90 to 90.
						list.csv:3: M: 'makes' is missing. It says: The product.
						list.csv:5: The row has 2 cells, and the header names 3 columns. Look for an unquoted delimiter, or for a \
						file that was cut off.
						list.csv:6: Lat: 'x' is not a number; allowed are digits with '.' before decimals and nothing between \
						thousands. Correct the cell, or say in the mapping how numbers are written.""");
		assertThat(read.things).extracting(StatedThing::id).containsExactly("list", "c", "f");
		assertThat(read.facts).hasSize(2);
	}

	@Test
	void aPreviewShowsTheFirstPiecesAndCountsAll() throws IOException {
		Path csv = Files.writeString(this.folder.resolve("list.csv"), "P\na\nb\nA B\nc\n");
		try (MappedReading reading = MappedReading.open(Mapped.mapping("""
				things: [{section: plants, keys: {id: "{P}", name: "{P}"}}]
				facts: [{kind: production, keys: {of: "{P}", makes: x}}]
				"""), csv)) {
			Preview preview = Preview.of(reading, 2);
			assertThat(preview.head().caseId()).isEqualTo("sample");
			assertThat(preview.counts()).isEqualTo(Map.of("source", 1L, "plant", 3L, "production", 3L));
			assertThat(preview.faultCount()).isOne();
			assertThat(preview.facts()).hasSize(2)
				.first()
				.isEqualTo(Map.of("kind", "production", "of", "a", "makes", "x", "statedIn",
						List.of(Map.of("source", "list", "locator", "row 2"))));
			assertThat(preview.things().get(1)).isEqualTo(Map.of("kind", "plant", "id", "a", "name", "a"));
			assertThat(reading.bytesRead()).isEqualTo(reading.bytes());
		}
	}

	private Read dated(String cell) throws IOException {
		return read(
				"""
						facts:
						  - {kind: production, keys: {of: p, makes: m, validFrom: {column: Date, date: [dd.MM.yyyy, MMM yyyy, yyyy]}}}
						""",
				"Date\n" + cell + "\n");
	}

	private Read read(String mapping, String csv) throws IOException {
		return Mapped.read(this.folder, mapping, csv);
	}

}
