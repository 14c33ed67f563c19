package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A case small enough to see whole, and ways to break it.
 */
final class Sample {

	static final String CASE = """
			case: japan
			sharing: public
			sources:
			  - {id: article, title: An article, published: 2025, reliability: B}
			firms:
			  - {id: toyota-motor, name: Toyota Motor, country: JP, identifiers: {ticker: "XTKS:7203"}}
			  - {id: lg-energy-solution, name: LG Energy Solution, country: KR}
			plants:
			  - {id: lansing-battery-plant, name: Lansing battery plant, country: US, region: US-MI}
			ministries:
			  - {id: meti, name: METI, kind: ministry, country: JP}
			products:
			  - {id: battery, name: batteries}
			  - {id: ev-battery, name: EV batteries, isA: [battery]}
			facts:
			  - kind: supply-contract
			    id: the-order
			    supplier: lg-energy-solution
			    buyer: toyota-motor
			    from: [lansing-battery-plant]
			    of: ev-battery
			    amount: {value: 1500000000, currency: USD, qualifier: about}
			    stage: reported
			    validFrom: 2025-05
			    statedIn: [{source: article, locator: body paragraph 8, confidence: 0.9}]
			""";

	private Sample() {
	}

	static List<CaseFile> read(String... contents) {
		return new CaseFiles(KnownThings.NONE).read(texts(contents));
	}

	static StatedFact fact(String content) {
		List<StatedFact> facts = read(content).get(0).facts();
		return facts.get(facts.size() - 1);
	}

	/**
	 * The faults of the files japan.yaml, other.yaml, third.yaml, as a person reads them.
	 */
	static String faults(String... contents) {
		return faults(KnownThings.NONE, contents);
	}

	static String faults(KnownThings known, String... contents) {
		CaseRefused refused = catchThrowableOfType(CaseRefused.class, () -> new CaseFiles(known).read(texts(contents)));
		return (refused != null) ? refused.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"))
				: "";
	}

	/** The sample with one text in it replaced. */
	static String with(String text, String replacement) {
		assertThat(CASE).contains(text);
		return CASE.replace(text, replacement);
	}

	/** The sample with one more fact, without its evidence. */
	static String withFact(String fact) {
		return CASE + fact.indent(2).replaceFirst("  ", "  - ").replaceAll("(?m)^  (?!- )", "    ")
				+ "    statedIn: [{source: article, locator: title}]\n";
	}

	static List<CaseText> texts(String... contents) {
		List<String> names = List.of("japan.yaml", "other.yaml", "third.yaml");
		return IntStream.range(0, contents.length).mapToObj((i) -> new CaseText(names.get(i), contents[i])).toList();
	}

}
