package io.keiretsu.ingest.casefile;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.keiretsu.ingest.casefile.Sample.faults;
import static io.keiretsu.ingest.casefile.Sample.with;
import static io.keiretsu.ingest.casefile.Sample.withFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

/**
 * Faults of references, and of facts of each kind, and their sentences.
 */
class FactFaultTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("references")
	void aReferenceThatLeadsNowhereIsSaidInOneSentence(String text, String replacement, String sentence) {
		assertThat(faults(with(text, replacement))).isEqualTo(sentence);
	}

	static Stream<Arguments> references() {
		String where = "japan.yaml:19: facts[0].buyer: ";
		return Stream.of(
				of("buyer: toyota-motor", "buyer: toyota-motr",
						where + "'toyota-motr' is not known as a firm, neither in this load nor from before. Add it to "
								+ "its section, or correct the id. Did you mean 'toyota-motor'?"),
				of("buyer: toyota-motor", "buyer: Toyota",
						where + "'Toyota' is not known as a firm, neither in this load nor from before. Add it to its "
								+ "section, or correct the id."),
				of("buyer: toyota-motor", "buyer: lansing-battery-plant",
						where + "'lansing-battery-plant' is a plant; allowed here is a firm."),
				of("source: article", "source: artcle",
						"japan.yaml:25: facts[0].statedIn[0].source: 'artcle' is not known as a source, neither in "
								+ "this load nor from before. Add it to its section, or correct the id. Did you mean "
								+ "'article'?"),
				of("isA: [battery]", "isA: [ev-battery]",
						"japan.yaml:14: products[1].isA: 'isA' leads back to itself: ev-battery → ev-battery. Take one"
								+ " step out."),
				of("id: battery, name: batteries", "id: battery, name: batteries, isA: ev-battery",
						"japan.yaml:13: products[0].isA: 'isA' leads back to itself: battery → ev-battery → battery. "
								+ "Take one step out."),
				of("{id: battery, name: batteries}", "{id: meti, name: batteries}",
						"""
								japan.yaml:13: products[0].id: 'meti' is a ministry in japan.yaml line 11, and a product here. Give one of them another id.
								japan.yaml:14: products[1].isA[0]: 'battery' is not known as a product, neither in this load nor from before. Add it to its section, or correct the id. Did you mean 'ev-battery'?"""),
				of("id: lg-energy-solution, name: LG Energy Solution", "id: toyota-motor, name: Toyota",
						"""
								japan.yaml:7: firms[1].id: 'toyota-motor' stands in this case twice, first in line 6. Keep one of them, or put them together.
								japan.yaml:18: facts[0].supplier: 'lg-energy-solution' is not known as a firm, neither in this load nor from before. Add it to its section, or correct the id."""),
				of("name: METI, ", "",
						"japan.yaml:11: ministries[0].id: 'name' is missing, and no other case gives 'meti' one. Add "
								+ "it."),
				of("confidence: 0.9}", "confidence: 0.9}, {source: article, locator: body paragraph 8}",
						"japan.yaml:25: facts[0].statedIn[1]: 'article' is named twice with the same locator; keep one"
								+ " of them, or give the second its own locator."));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("moreFacts")
	void aFactThatDoesNotFitIsSaidInOneSentence(String fact, String sentence) {
		assertThat(faults(withFact(fact))).isEqualTo(sentence);
	}

	static Stream<Arguments> moreFacts() {
		return Stream.of(
				of("kind: market-share\nof: CN\nin: ev-battery\nperiod: 2024\ncount: 6\n",
						"japan.yaml:27: facts[1].of: 'CN' is not known as a firm, a country (country:JP) or 'all'. Did"
								+ " you mean 'country:CN'?"),
				of("kind: market-share\nof: country:cn\nin: ev-battery\nperiod: 2024\ncount: 6\n",
						"japan.yaml:27: facts[1].of: 'cn' is not a country; allowed are the two capital letters of ISO"
								+ " 3166-1, such as JP. Did you mean 'country:CN'?"),
				of("kind: market-share\nof: country:XX\nin: ev-battery\nperiod: 2024\ncount: 6\n",
						"japan.yaml:27: facts[1].of: 'XX' is not a country; allowed are the two capital letters of ISO"
								+ " 3166-1, such as JP."),
				of("kind: market-share\nof: all\nin: ev-battery\nperiod: 2024\n",
						"japan.yaml:26: facts[1]: At least one of 'percent', 'amount', 'rank', 'count' must be given."),
				of("kind: market-share\nof: all\nin: ev-battery\nperiod: 2024\npercent: 101\n",
						"japan.yaml:30: facts[1].percent: '101' is out of range; allowed is 0 to 100."),
				of("kind: market-share\nof: all\nin: ev-battery\nperiod: 2024\nrank: 1.5\n",
						"japan.yaml:30: facts[1].rank: '1.5' is not a whole number; write a whole number."),
				of("kind: market-share\nof: all\nin: ev-battery\nperiod: 2024\namount: {value: 5}\n",
						"japan.yaml:30: facts[1].amount: Either 'unit', or 'currency' must be given, and not both."),
				of("kind: operation\noperator: toyota-motor\nof: lansing-battery-plant\njointly: yes\n",
						"japan.yaml:29: facts[1].jointly: 'yes' is not a true-or-false value; write true or false."),
				of("kind: production\nid: the-order\nof: lansing-battery-plant\nmakes: ev-battery\n",
						"japan.yaml:27: facts[1].id: Two facts of this case have the id 'the-order', the first in line"
								+ " 17. Give this one another."),
				of("kind: statement\nid: a\nabout: toyota-motor\nsays: So.\nstance: reported\ncontradicts: the-ordr\n",
						"japan.yaml:31: facts[1].contradicts: No fact of the case 'japan' has the id 'the-ordr'. Give "
								+ "the fact that you mean this id, or correct it. Did you mean 'the-order'?"),
				of("kind: statement\nid: a\nabout: toyota-motor\nsays: So.\nstance: reported\ncontradicts: a\n",
						"japan.yaml:31: facts[1].contradicts: 'contradicts' leads back to itself: japan/a → japan/a. "
								+ "Take one step out."),
				of("kind: statement\nabout: toyota-motor\nsays: So.\nstance: reported\ncontradicts: other/x\n",
						"japan.yaml:30: facts[1].contradicts: 'other/x' is not known as a fact; write the id of a fact"
								+ " of this case, or case/id for one of a case that is in this load or was loaded "
								+ "before."),
				of("kind: statement\nabout: toyota-motor\nsays: So.\nstance: reported\nby: toyota-motors\n",
						"japan.yaml:30: facts[1].by: 'toyota-motors' is not known as a firm, a ministry or words with "
								+ "a space, neither in this load nor from before. Add it to its section, or correct "
								+ "the id. Did you mean 'toyota-motor'?"),
				of("kind: statement\nabout: toyota-motor\nsays: " + "So ".repeat(70) + "\nstance: reported\n",
						"japan.yaml:28: facts[1].says: This statement has 209 characters; allowed are at most 200. "
								+ "Shorten it."));
	}

}
