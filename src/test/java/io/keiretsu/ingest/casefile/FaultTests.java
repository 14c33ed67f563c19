package io.keiretsu.ingest.casefile;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.keiretsu.ingest.casefile.Sample.faults;
import static io.keiretsu.ingest.casefile.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

/**
 * Each fault and its sentence.
 */
class FaultTests {

	@Test
	void theSampleHasNone() {
		assertThat(faults(Sample.CASE)).isEmpty();
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@MethodSource({ "keysAndWords", "numbers", "signsAndFormats", "dates" })
	void inTheSampleIsSaidInOneSentence(String text, String replacement, String sentence) {
		assertThat(faults(with(text, replacement))).isEqualTo(sentence);
	}

	static Stream<Arguments> keysAndWords() {
		return Stream.of(
				of("stage: reported", "stage: signd",
						"japan.yaml:23: facts[0].stage: 'signd' is not a stage; allowed are reported, announced, "
								+ "signed, delivering, ended, cancelled. Did you mean 'signed'?"),
				of("validFrom: 2025-05", "validfrom: 2025-05", "japan.yaml:24: facts[0].validfrom: 'validfrom' is not a"
						+ " key here; allowed are kind, supplier, buyer, from, of, amount, volume, shareOfRevenue, "
						+ "shareOfCost, stage, deliveriesFrom, deliveriesTo, destination, disclosedBy, id, validFrom, "
						+ "validTo, inferred, ref, title, note, statedIn. Did you mean 'validFrom'?"),
				of("sharing: public\n", "",
						"japan.yaml:1: 'sharing' is missing. It says: Whether it may leave: an "
								+ "internal case never does."),
				of("    buyer: toyota-motor\n", "",
						"japan.yaml:16: facts[0]: 'buyer' is missing. It says: The firm that is supplied."),
				of("kind: supply-contract", "kind: suply-contract",
						"japan.yaml:16: facts[0].kind: 'suply-contract' is not a kind of fact; allowed are "
								+ "supply-contract, stake, operation, production, plant-status, capacity, investment, "
								+ "programme-plan, subsidy, target, market-share, component, statement. Did you mean "
								+ "'supply-contract'?"),
				of("statedIn: [{source: article, locator: body paragraph 8, confidence: 0.9}]", "statedIn: []",
						"japan.yaml:25: facts[0].statedIn: An empty list says nothing; fill it in or leave the key "
								+ "out."),
				of("locator: body paragraph 8, ", "",
						"japan.yaml:25: facts[0].statedIn[0]: 'locator' is missing. It says: Where in the source, "
								+ "such as body paragraph 8; 'relayed, not seen' where we have not read the source "
								+ "itself."),
				of("id: the-order", "id: The Order",
						"japan.yaml:17: facts[0].id: 'The Order' is not an id; allowed are: Lower-case letters and "
								+ "digits in words joined by hyphens, such as toyota-motor."),
				of("[lansing-battery-plant]", "[]",
						"japan.yaml:20: facts[0].from: An empty list says nothing; fill it in or leave the key out."),
				of("[lansing-battery-plant]", "[lansing-battery-plant, lansing-battery-plant]",
						"japan.yaml:20: facts[0].from: The list names something twice; keep one of them."),
				of("stage: reported", "stage: [reported]",
						"japan.yaml:23: facts[0].stage: A list is not a stage; allowed are reported, announced, "
								+ "signed, delivering, ended, cancelled."),
				of("buyer: toyota-motor", "buyer: {id: toyota-motor}",
						"japan.yaml:19: facts[0].buyer: A map is not an id; write text."),
				of("name: batteries", "name:",
						"japan.yaml:13: products[0].name: There is no value here; fill it in or leave the key out."),
				of("name: batteries", "name: null",
						"japan.yaml:13: products[0].name: There is no value here; fill it in or leave the key out, or "
								+ "put 'null' in quotes if that is the text."),
				of("name: batteries", "name: ''",
						"japan.yaml:13: products[0].name: An empty text says nothing; fill it in or leave the key "
								+ "out."),
				of("name: batteries", "name: '" + "x".repeat(301) + "'",
						"japan.yaml:13: products[0].name: This name has 301 characters; allowed are at most 300. "
								+ "Shorten it."),
				of("name: batteries", "name: batteries, names: {japanese: [電池]}",
						"japan.yaml:13: products[0].names.japanese: 'japanese' is not a language; allowed are tags "
								+ "such as en, ja or zh-Hant."));
	}

	static Stream<Arguments> numbers() {
		String amount = "amount: {value: 1500000000, currency: USD, qualifier: about}";
		return Stream.of(
				of(amount, "amount: 5",
						"japan.yaml:22: facts[0].amount: '5' is not an amount of money; write a map or a list of two "
								+ "such maps, for example {value: 1500000000, currency: USD, qualifier: about}."),
				of(amount, "amount: {value: '5', currency: USD}",
						"japan.yaml:22: facts[0].amount.value: '5' is not a number; write a number without quotes."),
				of(amount, "amount: {value: 1_500, currency: USD}",
						"japan.yaml:22: facts[0].amount.value: '1_500' is not a number; write a number."),
				of(amount, "amount: {value: 5}",
						"japan.yaml:22: facts[0].amount: 'currency' is missing. It says: An ISO 4217 code, such as "
								+ "USD."),
				of(amount, "amount: {currency: USD}",
						"japan.yaml:22: facts[0].amount: Either 'value', or 'min' and 'max' must be given, and not "
								+ "both."),
				of(amount, "amount: {value: 5, min: 1, max: 9, currency: USD}",
						"japan.yaml:22: facts[0].amount: Either 'value', or 'min' and 'max' must be given, and not "
								+ "both."),
				of(amount, "amount: {min: 9, max: 1.50, currency: USD}",
						"japan.yaml:22: facts[0].amount: 'min' is 9 and 'max' is 1.50; 'min' must not be the greater. "
								+ "Swap them."),
				of(amount, "amount: [{value: 5, currency: USD}, {value: 6, currency: USD}]",
						"japan.yaml:22: facts[0].amount[1]: Both amounts are in USD; a list is one sum stated in two "
								+ "currencies. Make two facts of them, told apart by 'ref'."),
				of(amount, "amount: [{value: 5, currency: USD}]",
						"japan.yaml:22: facts[0].amount: The list has 1 item; allowed are at least 2."),
				of(amount, "volume: {value: 5, unit: gwh}",
						"japan.yaml:22: facts[0].volume.unit: 'gwh' is not a unit; allowed are MWh, GWh, kg, t, kt, "
								+ "piece, vehicle, project, percent. Did you mean 'GWh'?"),
				of(amount, "shareOfCost: 1.5",
						"japan.yaml:22: facts[0].shareOfCost: '1.5' is out of range; allowed is 0 to 1."),
				of(amount, "shareOfCost: {min: 0.1, max: 2}",
						"japan.yaml:22: facts[0].shareOfCost.max: '2' is out of range; allowed is 0 to 1."),
				of("confidence: 0.9", "confidence: 90",
						"japan.yaml:25: facts[0].statedIn[0].confidence: '90' is out of range; allowed is 0 to 1."));
	}

	static Stream<Arguments> signsAndFormats() {
		return Stream.of(
				of("currency: USD", "currency: usd",
						"japan.yaml:22: facts[0].amount.currency: 'usd' is not a currency; allowed are the three "
								+ "capital letters of ISO 4217, such as USD. Did you mean 'USD'?"),
				of("country: KR", "country: UK",
						"japan.yaml:7: firms[1].country: 'UK' is not a country; allowed are the two capital letters of"
								+ " ISO 3166-1, such as JP."),
				of("region: US-MI", "region: MI-US-",
						"japan.yaml:9: plants[0].region: 'MI-US-' is not a region; allowed are a code of ISO 3166-2 "
								+ "such as US-MI, and the three digits of UN M49 such as 003."),
				of("identifiers: {ticker: \"XTKS:7203\"}", "identifiers: {lei: 529900T8BM49AURSDO5}",
						"japan.yaml:6: firms[0].identifiers.lei: '529900T8BM49AURSDO5' is not a LEI: it has 19 "
								+ "characters, not 20."),
				of("identifiers: {ticker: \"XTKS:7203\"}", "identifiers: {lei: 529900T8BM49AURSDO56}",
						"japan.yaml:6: firms[0].identifiers.lei: '529900T8BM49AURSDO56' is not a LEI: its check digits"
								+ " do not fit. Look for a mistyped sign."),
				of("identifiers: {ticker: \"XTKS:7203\"}", "identifiers: {isin: US0378331006}",
						"japan.yaml:6: firms[0].identifiers.isin: 'US0378331006' is not an ISIN: its check digit does "
								+ "not fit. Look for a mistyped sign."),
				of("\"XTKS:7203\"", "7203",
						"japan.yaml:6: firms[0].identifiers.ticker: '7203' is not a ticker; allowed are: Exchange "
								+ "(four letters, ISO 10383) and symbol, such as XTKS:7203."),
				of("reliability: B", "reliability: B, url: 'file:///etc/passwd'",
						"japan.yaml:4: sources[0].url: 'file:///etc/passwd' is not a link; it begins with https:// or "
								+ "http:// and names a host."),
				of("reliability: B", "reliability: B, language: xx",
						"japan.yaml:4: sources[0].language: 'xx' is not a language; allowed are tags such as en, ja or"
								+ " zh-Hant."),
				of("name: batteries", "name: \"bat\\u0007teries\"",
						"japan.yaml:13: products[0].name: The text holds the invisible sign U+0007; take it out."),
				of("name: batteries", "name: \"bat\\u202Eteries\"",
						"japan.yaml:13: products[0].name: The text holds the invisible sign U+202E; take it out."));
	}

	static Stream<Arguments> dates() {
		return Stream.of(
				of("validFrom: 2025-05", "validFrom: 2025-13",
						"japan.yaml:24: facts[0].validFrom: '2025-13' is not a date, as there is no month 13: write "
								+ "2028, 2025-05, 2025-05-09, 2028-04/2029-03 (from/to) or /2028 (by)."),
				of("validFrom: 2025-05", "validFrom: 2025-05\n    validTo: 2024",
						"japan.yaml:16: facts[0]: 'validTo' is 2024 and 'validFrom' is 2025-05; 'validTo' must not be "
								+ "the earlier."),
				of("reliability: B", "reliability: B, retrieved: 2026-11",
						"japan.yaml:4: sources[0].retrieved: '2026-11' is not a day; write a full date such as "
								+ "2026-11-22."),
				of("published: 2025", "published: 2025, inferred: [publised]",
						"japan.yaml:4: sources[0].inferred[0]: 'publised' is marked as inferred and is not given; name"
								+ " a key that stands beside it, or leave it out. Did you mean 'published'?"));
	}

}
