package io.keiretsu.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.keiretsu.ingest.casefile.StatedThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableFaultTests {

	private static final String STAKES = "owner,in,share,statedIn.source,statedIn.locator,validFrom\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			toyota,norsk,NaN,article,title,; stake.csv:2: share: 'NaN' is not a share
			toyota,norsk,1.5,article,title,; stake.csv:2: share: '1.5' is out of range; allowed is 0 to 1.
			toyota,norsk,１５３３億円,article,title,; share: '１５３３億円' is not a share; write a number
			toyota,norsk,"0,5",article,title,; share: '0,5' is not a share
			toyota,norsk,,article,title,2025-02-30; validFrom: '2025-02-30' is not a date
			toyota,norsk,,article,title,999; validFrom: '999' is not a date
			,norsk,,article,title,; stake.csv:2: owner: 'owner' is missing. It says: Who owns.
			toyota,norsk,,article,,; stake.csv:2: statedIn.locator: 'locator' is missing.
			toyota,norsk,,,,; stake.csv:2: statedIn.source: 'statedIn' is missing.
			toyota,norsk,0.5; stake.csv:2: The row has 3 cells, and the header names 6 columns.
			toyota,norsk,0.5,article,title,,; stake.csv:2: The row has 7 cells, and the header names 6 columns.
			toyota,norsk,,article,a\u0007b,; statedIn.locator: The text holds the invisible sign U+0007
			""")
	void aBadRowIsAFaultOfItsColumn(String row, String sentence) throws IOException {
		Read read = read("stake.csv", STAKES + row + "\ntoyota,norsk,0.5,article,title,2025\n");
		assertThat(read.said()).contains(sentence);
		assertThat(read.faults).hasSize(1);
		assertThat(read.facts).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			supplier,supplier; supplier: The column 'supplier' stands twice, first as column 1. Keep one of them.
			suplier,buyer; suplier: 'suplier' is not a column here; allowed are supplier, buyer,
			suplier,buyer; Did you mean 'supplier'?
			supplier,buyer,amount; amount: 'amount' has parts of its own; write them as columns: amount.value,
			supplier,buyer,amount.valu; Did you mean 'amount.value'?
			supplier,buyer,shareOfCost,shareOfCost.value; 'shareOfCost' and 'shareOfCost.value' say the same thing twice
			supplier,buyer,; Column 3 has no name. Name it, or take it out.
			supplier,statedIn.source,statedIn.locator; buyer: The column 'buyer' is missing. It says: The firm
			supplier,buyer,statedIn.source; statedIn.locator: The column 'statedIn.locator' is missing.
			supplier,buyer,amount.value,statedIn.source,statedIn.locator; The column 'amount.currency' is missing.
			supplier,buyer,otherBuyer; 'otherBuyer' is not a column here
			kind,supplier,buyer; 'kind' is not a column here
			""")
	void aBadHeaderIsAFaultAndItsTableIsPassedOver(String header, String sentence) throws IOException {
		Read read = read("supply-contract.csv", header + "\na,b,c\n");
		assertThat(read.said()).contains(sentence).doesNotContain("supply-contract.csv:2");
		assertThat(read.facts).hasSize(1);
	}

	@Test
	void aLanguageThatIsNoneIsRefusedOnceInTheHeader() throws IOException {
		assertThat(read("firms.csv", "id,name,names.Japanese\na,A,B\n").said())
			.isEqualTo("firms.csv:1: names.Japanese: 'Japanese' is not a language; allowed are tags such as names.en, "
					+ "names.ja or names.zh-Hant.");
	}

	@Test
	void bothAmountsInOneCurrencyAreToldOfTheSecond() throws IOException {
		Read read = read("supply-contract.csv", """
				supplier,buyer,amount.value,amount.currency,otherAmount.value,otherAmount.currency,statedIn.source,\
				statedIn.locator
				a,b,1,USD,x,KRW,article,title
				a,b,1,USD,1,USD,article,title
				""");
		assertThat(read.said()).contains("supply-contract.csv:2: otherAmount.value: 'x' is not a number")
			.contains("supply-contract.csv:3: otherAmount.value: Both amounts are in USD");
	}

	@Test
	void wordsThatYamlWouldTakeForSomethingElseStayText() throws IOException {
		Read read = read("firms.csv", "id,name,country\nnull,~,NO\nyes,null,\"NO\"\n1-2,007,NO\n");
		assertThat(read.said()).isEmpty();
		assertThat(read.things).filteredOn((thing) -> thing.file().equals("firms.csv"))
			.extracting((thing) -> thing.id() + " " + thing.keys().get("name"))
			.containsExactly("null ~", "yes null", "1-2 007");
	}

	@Test
	void trueMayBeWrittenAsSpreadsheetsWriteIt() throws IOException {
		Read read = read("operation.csv", """
				operator,of,jointly,statedIn.source,statedIn.locator
				a,b,TRUE,article,title
				a,b,yes,article,title
				""");
		assertThat(read.facts.get(3).keys()).containsEntry("jointly", true);
		assertThat(read.said()).contains("operation.csv:3: jointly: 'yes' is not a true-or-false value");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000" })
	void aByteOrderMarkSaysTheEncoding(String encoding, String mark) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(new java.math.BigInteger("00" + mark, 16).toByteArray(), 1, mark.length() / 2);
		file.write("id,name\r\ngränges,Gränges\r\n\r\nok,トヨタ\r\n".getBytes(Charset.forName(encoding)));
		Read read = read("firms.csv", file.toByteArray());
		assertThat(read.said()).startsWith("firms.csv:2: id: 'gränges' is not an id");
		assertThat(read.things)
			.contains(new StatedThing(io.keiretsu.fact.ThingKind.FIRM, "ok", Map.of("name", "トヨタ"), "firms.csv", 4));
	}

	@Test
	void aRowInAnotherEncodingIsAFaultOfItsOwn() throws IOException {
		Read read = read("firms.csv", "id,name\na,A\ngranges,Gränges\nc,C\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(read.said()).isEqualTo(
				"firms.csv:3: name: The cell is not UTF-8 where U+FFFD stands here. Save the " + "table as UTF-8.");
		assertThat(read.things).extracting(StatedThing::id).contains("a", "c").doesNotContain("granges");
	}

	@Test
	void wideTextWithoutAMarkIsToldFromTheHeader() throws IOException {
		assertThat(read("firms.csv", "id,name\na,A\n".getBytes(StandardCharsets.UTF_16LE)).said())
			.isEqualTo("firms.csv:1: The header is not UTF-8; it looks like UTF-16 without a byte order mark. Save the "
					+ "table as UTF-8.");
	}

	@Test
	void aCellOfTenMegabytesEndsItsTable() throws IOException {
		Read read = read("firms.csv", "id,name\na,A\nb," + "B".repeat(10_000_000) + "\n");
		assertThat(read.said()).startsWith("firms.csv:3: A cell of the row that begins here has more than 1048576");
		assertThat(read.things).extracting(StatedThing::id).contains("a", "lansing");
	}

	@Test
	void aLongCellIsShortenedInItsFault() throws IOException {
		Read read = read("firms.csv", "id,name\na," + "B".repeat(1_000_000) + "\n");
		assertThat(read.said()).hasSizeLessThan(300).contains("has 1000000 characters; allowed are at most 300");
	}

	@Test
	void anUnclosedQuoteIsToldWithTheLineInWhichItsRowBegins() throws IOException {
		Read read = read("firms.csv", "id,name\na,\"A\nAA\"\nb,\"B\nc,C\n");
		assertThat(read.said()).startsWith("firms.csv:4: In the row that begins here a quote (\") opens and the file");
		assertThat(read.things).extracting(StatedThing::id).contains("a");
	}

	@Test
	void signsAfterAClosingQuoteAreRefused() throws IOException {
		assertThat(read("firms.csv", "id,name\na,\"A\"A\nb,B\n").said())
			.startsWith("firms.csv:2: In the row that begins here something stands between a closing quote");
	}

	@Test
	void anEmptyTableIsRefused() throws IOException {
		assertThat(read("firms.csv", "").said())
			.isEqualTo("firms.csv:1: The table is empty. Its first line names the columns; rows need not follow.");
	}

	private Read read(String file, String content) throws IOException {
		return read(file, content.getBytes(StandardCharsets.UTF_8));
	}

	private Read read(String file, byte[] content) throws IOException {
		Read.folder(this.folder, Read.sample());
		Files.write(this.folder.resolve(file), content);
		try (TableSet set = TableSet.open(this.folder)) {
			return Read.all(set);
		}
	}

}
