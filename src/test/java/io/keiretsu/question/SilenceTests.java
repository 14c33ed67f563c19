package io.keiretsu.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.Story;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an answer would say without a source is what it says when nobody has asked that
 * source, whether it was asked again or followed from the evidence.
 */
@GraphTest
@Story(value = """
		firms:
		  - {id: maker, name: Maker}
		  - {id: one, name: One}
		  - {id: two, name: Two}
		  - {id: three, name: Three}
		  - {id: four, name: Four}
		facts:
		  - {kind: supply-contract, supplier: one, buyer: maker, validFrom: "2024", @gazette}
		  - {kind: supply-contract, supplier: two, buyer: maker, validFrom: "2024", @gazette+herald}
		  - {kind: supply-contract, supplier: three, buyer: maker, validFrom: "2024", @herald}
		  - {kind: supply-contract, supplier: four, buyer: maker, validFrom: "2024", @leaflet}
		""", bundled = true)
class SilenceTests {

	private final Catalogue catalogue;

	private final Resolving resolving;

	private final Finding finding;

	private final Silence silence;

	private final Acknowledged acknowledged;

	SilenceTests(@Autowired Catalogue catalogue, @Autowired Resolving resolving, @Autowired Finding finding,
			@Autowired Silence silence, @Autowired Acknowledged acknowledged) {
		this.catalogue = catalogue;
		this.resolving = resolving;
		this.finding = finding;
		this.silence = silence;
		this.acknowledged = acknowledged;
	}

	@Test
	void leavesOutWhatOnlyThatSourceStates() {
		Fragility fragility = told(this.catalogue.get("supply/who-supplies"), Map.of("buyer", "maker"));
		assertThat(fragility.independentSources()).isEqualTo(3);
		assertThat(fragility.without()).extracting(Fragility.Without::source)
			.containsExactly("gazette", "herald", "leaflet");
		assertThat(fragility.without().get(0).says()).startsWith("3 suppliers of Maker are documented")
			.contains("Two supplies Maker", "Three supplies Maker", "Four supplies Maker")
			.doesNotContain("One supplies");
	}

	@Test
	void letsOthersComeUpWhereTheAnswerIsCut() {
		Fragility fragility = told(this.catalogue.get("supply/who-supplies"), Map.of("buyer", "maker", "limit", "2"));
		assertThat(fragility.without().get(0).says()).startsWith("At least 2 suppliers");
	}

	@ParameterizedTest
	@CsvSource({ "1", "3", "100" })
	void isWhatIsFoundWhenTheSourceIsNotAsked(String limit) {
		assertThat(this.catalogue.all()).allSatisfy((asked) -> {
			Map<String, String> request = new HashMap<>(Map.of("limit", limit));
			asked.parameters()
				.stream()
				.filter((parameter) -> parameter.required() && parameter.example() != null)
				.forEach((parameter) -> request.put(parameter.name(), String.valueOf(parameter.example())));
			if (!request.containsKey("of") && asked.takes().contains("without")) {
				assertThat(told(asked, request).without()).isEqualTo(asked(asked, request));
			}
		});
	}

	private Fragility told(Asked asked, Map<String, String> request) {
		Head head = this.acknowledged.head();
		Resolved resolved = resolved(asked, request, head);
		return silence(asked.within(resolved.cypher()), asked.columns(), resolved, head);
	}

	private <R extends Record> Fragility silence(Asked asked, Columns<R> columns, Resolved resolved, Head head) {
		return this.silence.of(asked, columns, resolved, head, this.finding.find(asked, columns, resolved, head));
	}

	/** Asks without each source. */
	private List<Fragility.Without> asked(Asked question, Map<String, String> request) {
		Head head = this.acknowledged.head();
		Resolved resolved = resolved(question, request, head);
		Asked asked = question.within(resolved.cypher());
		Findings<?> whole = this.finding.find(asked, asked.columns(), resolved, head).findings();
		List<Fragility.Without> without = new ArrayList<>();
		for (Fragility.Without each : told(question, request).without()) {
			List<String> silent = whole.evidence()
				.stream()
				.filter((said) -> said.witness().equals(each.source()))
				.map(Evidence::source)
				.toList();
			Resolved deaf = new Resolved(resolved.question(), resolved.shown(), resolved.cypher(), resolved.named(),
					resolved.asOf().without(silent), resolved.limit());
			without.add(
					new Fragility.Without(each.source(), this.finding.find(asked, asked.columns(), deaf, head).says()));
		}
		return without;
	}

	private Resolved resolved(Asked asked, Map<String, String> request, Head head) {
		Map<String, List<String>> values = new HashMap<>();
		request.forEach((name, value) -> values.put(name, List.of(value)));
		return this.resolving.resolve(asked, new Request(values), head);
	}

}
