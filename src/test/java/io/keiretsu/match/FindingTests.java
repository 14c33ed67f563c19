package io.keiretsu.match;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.match.ListedFirms.Listed;
import io.keiretsu.question.Candidate;
import io.keiretsu.question.Names;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.fact.ThingKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A thousand listed firms: each is first when it is looked for. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTests {

	private static final int FIRMS = 1000;

	private final Names names;

	private final Matching matching;

	private final CaseLoad load;

	private final Driver driver;

	private List<Listed> firms = List.of();

	FindingTests(@Autowired Names names, @Autowired Matching matching, @Autowired CaseLoad load,
			@Autowired Driver driver) {
		this.names = names;
		this.matching = matching;
		this.load = load;
		this.driver = driver;
	}

	@BeforeAll
	void loadTheFirms() {
		this.firms = ListedFirms.some(FIRMS);
		this.load.load(List.of(ListedFirms.asCase(this.firms)));
		this.driver.executableQuery("CALL db.awaitIndexes(120)").execute();
	}

	@AfterAll
	void leaveNoFirmBehind() {
		EmptyGraph.empty(this.driver);
	}

	@Test
	void findsEachByItsName() {
		assertThat(recall("by name", Listed::name)).isGreaterThanOrEqualTo(0.999);
	}

	@Test
	void findsEachWithoutItsLegalForm() {
		assertThat(recall("without the legal form", Listed::bare)).isGreaterThanOrEqualTo(0.99);
	}

	@Test
	void findsEachWithATypingError() {
		RandomGenerator random = new SplittableRandom(Long.getLong("seed", 1));
		assertThat(recall("with a typing error", (firm) -> firm.mistyped(random))).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void matchesEachWithoutItsLegalFormAndNoOther() {
		List<Matched> matched = this.matching.match(this.firms.stream()
			.map((firm) -> Sought.of(firm.bare(), null, null, firm.country(), null, null, null))
			.toList(), 1, (id) -> true);
		long right = 0;
		long wrong = 0;
		for (int i = 0; i < matched.size(); i++) {
			Matched each = matched.get(i);
			boolean itself = !each.candidates().isEmpty()
					&& each.candidates().get(0).id().equals(this.firms.get(i).id());
			right += (itself && each.verdict() == Matched.Outcome.MATCHED) ? 1 : 0;
			wrong += (!itself && each.verdict() == Matched.Outcome.MATCHED) ? 1 : 0;
		}
		System.out.printf("%,d listed firms, matched without the legal form: %d right, %d wrong%n", matched.size(),
				right, wrong);
		assertThat(wrong).isZero();
		assertThat(right).isGreaterThanOrEqualTo(Math.round(0.98 * this.firms.size()));
	}

	private double recall(String how, Function<Listed, String> asked) {
		int first = 0;
		int amongFive = 0;
		for (Listed firm : this.firms) {
			String typed = asked.apply(firm);
			List<String> found = this.names.like(typed, List.of(ThingKind.FIRM), 5)
				.stream()
				.map(Candidate::id)
				.toList();
			first += (!found.isEmpty() && found.get(0).equals(firm.id())) ? 1 : 0;
			amongFive += found.contains(firm.id()) ? 1 : 0;
			if (found.isEmpty() || !found.get(0).equals(firm.id())) {
				System.out.printf("  asked %s: %s (%s) gave %s%n", how, typed, firm.name(), found);
			}
		}
		double recall = (double) first / this.firms.size();
		System.out.printf(Locale.ROOT, "%,d listed firms, asked %s: recall at 1 %.3f, at 5 %.3f%n", this.firms.size(),
				how, recall, (double) amongFive / this.firms.size());
		return recall;
	}

}
