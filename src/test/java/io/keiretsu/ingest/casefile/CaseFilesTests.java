package io.keiretsu.ingest.casefile;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.keiretsu.fact.ThingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.keiretsu.ingest.casefile.Sample.fact;
import static io.keiretsu.ingest.casefile.Sample.faults;
import static io.keiretsu.ingest.casefile.Sample.read;
import static io.keiretsu.ingest.casefile.Sample.with;
import static io.keiretsu.ingest.casefile.Sample.withFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CaseFilesTests {

	@Test
	void readsWhatIsStatedAndFillsInDefaults() {
		CaseFile japan = read(Sample.CASE).get(0);
		assertThat(japan.id()).isEqualTo("japan");
		assertThat(japan.file()).isEqualTo("japan.yaml");
		assertThat(japan.sharing()).isEqualTo(Sharing.PUBLIC);
		assertThat(japan.things())
			.contains(
					new StatedThing(ThingKind.FIRM, "toyota-motor",
							Map.of("name", "Toyota Motor", "country", "JP", "identifiers",
									Map.of("ticker", "XTKS:7203")),
							"japan.yaml", 6),
					new StatedThing(ThingKind.SOURCE, "article",
							Map.of("title", "An article", "published", "2025", "reliability", "B"), "japan.yaml", 4),
					new StatedThing(ThingKind.PRODUCT, "ev-battery",
							Map.of("name", "EV batteries", "isA", List.of("battery")), "japan.yaml", 14));
		assertThat(japan.facts()).containsExactly(new StatedFact("supply-contract", "the-order", null, null, List.of(),
				Map.of("supplier", "lg-energy-solution", "buyer", "toyota-motor", "from",
						List.of("lansing-battery-plant"), "of", "ev-battery", "amount",
						Map.of("value", new BigDecimal("1500000000"), "currency", "USD", "qualifier", "about", "per",
								"not-stated"),
						"stage", "reported", "validFrom", "2025-05"),
				List.of(new StatedEvidence("article", "body paragraph 8", null, null, new BigDecimal("0.9"), null)),
				"japan.yaml", 16));
	}

	@Test
	void aBareNumberMeansExactlyThat() {
		String plan = "kind: stake\nowner: meti\nin: toyota-motor\nshare: ";
		Map<String, Object> half = Map.of("value", new BigDecimal("0.5"), "qualifier", "exact", "per", "not-stated");
		assertThat(fact(withFact(plan + "0.50\n")).keys()).containsEntry("share", half)
			.isEqualTo(fact(withFact(plan + "{qualifier: exact, value: 5e-1}\n")).keys());
		assertThat(fact(withFact(plan + "{value: 0.5, qualifier: about}\n")).keys()).doesNotContainEntry("share", half);
	}

	@Test
	void oneIdIsAListOfOneAndTheOrderOfIdsSaysNothing() {
		assertThat(fact(with("[lansing-battery-plant]", "lansing-battery-plant")).keys())
			.isEqualTo(fact(Sample.CASE).keys());
		String statement = "kind: statement\nsays: So.\nstance: reported\nabout: ";
		assertThat(fact(withFact(statement + "[toyota-motor, meti]\n")).keys())
			.isEqualTo(fact(withFact(statement + "[meti, toyota-motor]\n")).keys());
	}

	@Test
	void titleNoteAndWhatIsInferredAreNoPartOfWhatAFactSays() {
		StatedFact fact = fact(with("stage: reported",
				"stage: reported\n    title: A title\n    note: A note\n    inferred: [stage, of]\n    ref: first"));
		assertThat(fact.title()).isEqualTo("A title");
		assertThat(fact.note()).isEqualTo("A note");
		assertThat(fact.inferred()).containsExactly("of", "stage");
		assertThat(fact.keys()).containsEntry("ref", "first").doesNotContainKeys("title", "note", "inferred", "id");
	}

	@Test
	void aWordThatYamlTakesForSomethingElseStaysText() {
		String traps = with("country: JP, identifiers", "country: NO, identifiers").replace("published: 2025",
				"published: 2025-05-09, title: on, publisher: 0x1F, url: https://example.org/a#b");
		CaseFile japan = read(traps.replace("title: An article, ", "").replace("isA: [battery]", "hsCode: 0850760"))
			.get(0);
		assertThat(japan.things().get(0).keys()).containsEntry("published", "2025-05-09")
			.containsEntry("title", "on")
			.containsEntry("publisher", "0x1F")
			.containsEntry("url", "https://example.org/a#b");
		assertThat(japan.things().get(1).keys()).containsEntry("country", "NO");
		assertThat(japan.things().get(6).keys()).containsEntry("hsCode", "0850760");
		String target = "kind: target\nsetter: meti\nmetric: output\namount: {value: 1, unit: t}\nregion: 003\n";
		assertThat(fact(withFact(target)).keys()).containsEntry("region", "003");
		String component = "kind: component\nof: battery\nin: ev-battery\nessential: no\n";
		assertThat(fact(withFact(component)).keys()).containsEntry("essential", "no");
	}

	@Test
	void textHasOneWayOfBeingWritten() {
		String decomposed = with("name: batteries", "name: \"  Cafe\\u0301\\n  batteries \"");
		assertThat(read(decomposed).get(0).things().get(5).keys()).containsEntry("name", "Caf\u00e9 batteries");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t", "  ", "" })
	void jsonSaysTheSameAsYaml(String indent) {
		String json = """
				{
				-"case":"japan","sharing":"public",
				-"sources": [{"id":"article","title":"An article","published":2025,"reliability":"B"}],
				-"firms": [
				--{"id":"toyota-motor","name":"Toyota Motor","country":"JP","identifiers":{"ticker":"XTKS:7203"}},
				--{"id":"lg-energy-solution","name":"LG Energy\\u0020Solution","country":"KR"}],
				-"plants": [{"id":"lansing-battery-plant","name":"Lansing battery plant","country":"US","region":"US-MI"}],
				-"ministries": [{"id":"meti","name":"METI","kind":"ministry","country":"JP"}],
				-"products": [{"id":"battery","name":"batteries"},
				--{"id":"ev-battery","name":"EV batteries","isA":["battery"]}],
				-"facts": [{"kind":"supply-contract","id":"the-order","supplier":"lg-energy-solution",
				--"buyer":"toyota-motor","from":["lansing-battery-plant"],"of":"ev-battery",
				--"amount":{"value":1.5E9,"currency":"USD","qualifier":"about"},"stage":"reported",
				--"validFrom":"2025-05","statedIn":[{"source":"article","locator":"body paragraph 8","confidence":0.90}]}]
				}
				"""
			.replaceAll("(?m)^-(-?)", indent + "$1")
			.replaceAll("(?m)^(\\s*)-", "$1" + indent);
		assertThat(read("\uFEFF" + json).get(0)).usingRecursiveComparison()
			.ignoringFieldsMatchingRegexes(".*line")
			.isEqualTo(read(Sample.CASE).get(0));
		String emoji = json.replace("An article", "\\ud83d\\udd0b a\\/b");
		assertThat(read(emoji).get(0).things().get(0).keys()).containsEntry("title", "🔋 a/b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "# nothing\n", "- a list\n", "just words", "a: [1, 2", "a: 'b\n", "\tcase: x",
			"case: x\ncase: y\nsharing: public", "a: &b c", "a: *b", "a: !!binary c", "case: a\n---\ncase: b",
			"a: {b: }}", "{? [a] : b}", "a: \"\\ud800\"", "a: \u0001" })
	void whatIsNoCaseGetsASentenceAndNeverAStackTrace(String content) {
		String faults = faults(content);
		assertThat(faults).startsWith("japan.yaml:").doesNotContain("Exception").doesNotContain("org.snakeyaml");
		assertThat(faults.lines()).allMatch((line) -> line.matches("japan.yaml:\\d+: .+[.?]"));
	}

	@Test
	void aliasesAndDepthCannotMakeAFileGrow() {
		String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
		assertThat(faults(bomb)).isEqualTo(
				"japan.yaml:1: '&a' is an anchor; a case is written without anchors and " + "aliases. Leave it out.");
		assertThat(faults("case: " + "[".repeat(100_000)))
			.isEqualTo("japan.yaml:1: This is nested more than 20 deep; a case never is.");
		assertThat(faults(with("value: 1500000000", "value: 1e999999999")))
			.isEqualTo("japan.yaml:22: facts[0].amount.value: '1e999999999' is not a number; write a number.");
	}

	@Test
	void tenThousandFactsAreReadInSeconds() {
		String large = withOrders(10_000);
		long begin = System.nanoTime();
		assertThat(read(large).get(0).facts()).hasSize(10_001);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void aThousandFaultsAreAllThereAndTheMessageStaysReadable() {
		CaseRefused refused = catchThrowableOfType(CaseRefused.class,
				() -> read(withOrders(1_000).replace("toyota-motor, ref", "toyota-motr, ref")));
		assertThat(refused.faults()).hasSize(1_000);
		assertThat(refused.getMessage().lines()).hasSize(102).last().isEqualTo("… and 900 more.");
		String long100 = "x".repeat(100);
		assertThat(faults(with("country: KR", "country: " + long100.repeat(1_000)))).hasSizeLessThan(300)
			.contains("'" + long100 + "…' is not a country");
	}

	private static String withOrders(int count) {
		StringBuilder large = new StringBuilder(Sample.CASE);
		for (int i = 0; i < count; i++) {
			large.append("  - {kind: supply-contract, supplier: lg-energy-solution, buyer: toyota-motor, ref: r")
				.append(i)
				.append(", amount: {value: ")
				.append(i)
				.append(", currency: USD}, statedIn: [{source: article, locator: body paragraph 8}]}\n");
		}
		return large.toString();
	}

	@Test
	void linesOfEveryKindOfEndingAreCounted() {
		assertThat(faults(with("stage: reported", "stage: signd").replace("\n", "\r\n")))
			.startsWith("japan.yaml:23: facts[0].stage: 'signd'");
	}

	@Test
	void aSectionOrFactThatIsNoneIsSaid() {
		assertThat(faults("case: a\nsharing: public\nfactories: []\nfacts: [5]\nfirms:\n")).isEqualTo("""
				japan.yaml:3: factories: 'factories' is not a key here; allowed are case, sharing, sources, firms, \
				plants, ministries, programmes, products, facts.
				japan.yaml:4: facts[0]: '5' is not a fact; write a map.
				japan.yaml:5: firms: There is no value here; fill it in or leave the key out.""");
	}

	@Test
	void nothingAtAllIsNoCaseAndNoFault() {
		assertThatNoException().isThrownBy(() -> assertThat(read()).isEmpty());
	}

}
