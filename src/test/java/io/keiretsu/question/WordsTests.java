package io.keiretsu.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1500000000   | USD     | about    | about US$1.5bn
			55700000000  | JPY     | up-to    | up to ¥55.7bn
			463000000000 | JPY     | exact    | ¥463bn
			1000000000000| JPY     | at-least | at least ¥1tn
			999999999    | EUR     | exact    | €1bn
			12345        | GBP     | over     | over £12,345
			83300000     | KRW     | exact    | KRW 83.3m
			0            | USD     | exact    | US$0
			5            | GWh     | exact    | 5 GWh
			6.50         | GWh     | exact    | 6.5 GWh
			1            | project | exact    | 1 project
			12           | project | about    | about 12 projects
			2000         | vehicle | exact    | 2,000 vehicles
			37.9         | percent | exact    | 37.9%
			10           |         | exact    | 10
			""")
	void writesAmounts(BigDecimal value, @Nullable String measure, String qualifier, String words) {
		String key = (measure != null && measure.matches("[A-Z]{3}")) ? "currency" : "unit";
		Map<String, Object> stated = (measure != null) ? Map.of("value", value, key, measure, "qualifier", qualifier)
				: Map.of("value", value);
		assertThat(Words.amount(Quantity.of(stated))).isEqualTo(words);
	}

	@Test
	void writesRanges() {
		Map<String, Object> range = Map.of("min", new BigDecimal("20"), "max", new BigDecimal("25"), "unit", "GWh");
		assertThat(Words.amount(Quantity.of(range))).isEqualTo("20 to 25 GWh");
		Map<String, Object> point = Map.of("min", new BigDecimal("20"), "max", new BigDecimal("20"), "unit", "GWh");
		assertThat(Words.amount(Quantity.of(point))).isEqualTo("20 GWh");
		assertThat(Words.amount(Quantity.of(Map.of("min", BigDecimal.TEN, "unit", "t")))).isEqualTo("at least 10 t");
		assertThat(Words.amount(Quantity.of(Map.of("max", BigDecimal.TEN, "unit", "t")))).isEqualTo("at most 10 t");
		assertThat(Words.amount(Quantity.of(Map.of("unit", "t")))).isEqualTo("an amount that is not documented");
	}

	@Test
	void counts() {
		assertThat(Words.count(0, "source")).isEqualTo("0 sources");
		assertThat(Words.count(1, "source")).isEqualTo("1 source");
		assertThat(Words.count(1234, "source")).isEqualTo("1,234 sources");
		assertThat(Words.count(2, "subsidy")).isEqualTo("2 subsidies");
	}

	@Test
	void listsWhatIsDistinct() {
		assertThat(Words.list(List.of())).isEmpty();
		assertThat(Words.list(List.of("A"))).isEqualTo("A");
		assertThat(Words.list(List.of("A", "B", "A"))).isEqualTo("A and B");
		assertThat(Words.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
		assertThat(Words.list(List.of("A", "B", "C", "D", "E", "F"))).isEqualTo("A, B, C, D, E and F");
		assertThat(Words.list(List.of("A", "B", "C", "D", "E", "F", "G"))).isEqualTo("A, B, C, D, E and 2 more");
	}

	@Test
	void tellsHowManyClausesItLeavesOut() {
		assertThat(Words.clauses(List.of("A", "B"), 2)).isEqualTo("A; B");
		assertThat(Words.clauses(List.of("A", "B", "C"), 2)).isEqualTo("A; B; C");
		assertThat(Words.clauses(List.of("A", "B", "C", "D"), 2)).isEqualTo("A; B; and 2 more");
	}

	@ParameterizedTest
	@CsvSource({ "JP,Japan", "US,the United States", "GB,the United Kingdom", "NL,the Netherlands",
			"PH,the Philippines", "AE,the United Arab Emirates", "CF,the Central African Republic", "CZ,Czechia",
			"PS,the Palestinian Territories", "NF,Norfolk Island", "003,North America", "019,the Americas",
			"001,the world", "999,999", "US-MI,US-MI" })
	void namesPlacesWithTheirArticle(String code, String name) {
		assertThat(Places.inText(code)).isEqualTo(name);
		assertThat(Places.name(code)).isEqualTo(name.replaceFirst("^the ", ""));
	}

	@Test
	void listsAllOfAFew() {
		assertThat(Words.all(List.of("A"))).isEqualTo("A");
		assertThat(Words.all(List.of("A", "B", "C", "D", "E", "F", "G"))).isEqualTo("A, B, C, D, E, F and G");
	}

	@Test
	void namesAlternatives() {
		assertThat(Words.either(List.of("A"))).isEqualTo("A");
		assertThat(Words.either(List.of("A", "B"))).isEqualTo("A or B");
		assertThat(Words.either(List.of("A", "B", "C"))).isEqualTo("A, B or C");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2025            | 2025                      | in 2025
			2025-05         | May 2025                  | in May 2025
			2025-05-09      | 9 May 2025                | on 9 May 2025
			/2028           | by 2028                   | by 2028
			/2025-05-12     | by 12 May 2025            | by 12 May 2025
			2028-04/2029-03 | April 2028 to March 2029  | between April 2028 and March 2029
			""")
	void writesDatesAsPreciseAsStated(String stated, String date, String when) {
		assertThat(Words.date(new PartialDate(stated))).isEqualTo(date);
		assertThat(Words.when(new PartialDate(stated))).isEqualTo(when);
	}

	@ParameterizedTest
	@CsvSource({ "1,1st", "2,2nd", "3,3rd", "4,4th", "8,8th", "10,10th", "11,11th", "12,12th", "13,13th", "21,21st",
			"22,22nd", "101,101st", "111,111th", "112,112th" })
	void writesOrdinals(int number, String ordinal) {
		assertThat(Words.ordinal(number)).isEqualTo(ordinal);
	}

	@Test
	void namesASourceByItsPublisherElseByItsTitle() {
		assertThat(Words.source(source("Kallanish", "2024-09"))).isEqualTo("Kallanish (September 2024)");
		assertThat(Words.source(source(null, "2025"))).isEqualTo("An article (2025)");
		assertThat(Words.source(source("Kallanish", null))).isEqualTo("Kallanish (undated)");
	}

	@Test
	void beginsASentenceWithACapitalAndEndsItWithOneStop() {
		assertThat(Words.sentence("nothing is known")).isEqualTo("Nothing is known.");
		assertThat(Words.sentence("it belongs to Foo Inc.")).isEqualTo("It belongs to Foo Inc.");
	}

	private static Evidence source(@Nullable String publisher, @Nullable String published) {
		return new Evidence("fact", List.of(), "source", "An article", publisher, published, null, null, "page 1", null,
				null, null, null, List.of(), "source", 1);
	}

}
