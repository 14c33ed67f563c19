package io.keiretsu.question;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A page must not cost more the more things come after it. */
@GraphTest
class NextThingsTests {

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@EnumSource(names = { "FIRM", "PLANT", "MINISTRY", "PRODUCT", "SOURCE", "CASE" })
	void areReadInTheOrderOfTheirIndex(ThingKind kind) {
		assertThat(steps(NextThings.of(kind, null, "m", 21))).contains("NodeUniqueIndexSeekByRange", "Limit")
			.doesNotContain("Top", "Sort");
	}

	@ParameterizedTest
	@EnumSource(names = { "FIRM", "PLANT" })
	void areReadInTheOrderOfTheirCountry(ThingKind kind) {
		assertThat(steps(NextThings.of(kind, "JP", "m", 21))).contains("NodeIndexSeek", "Limit")
			.doesNotContain("Top", "Sort");
	}

	private Stream<String> steps(Statement statement) {
		return steps(this.driver.executableQuery("EXPLAIN " + statement.getCypher())
			.withParameters(statement.getCatalog().getParameters())
			.execute()
			.summary()
			.plan());
	}

	private static Stream<String> steps(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType().replaceFirst("@.*", "")),
				plan.children().stream().flatMap(NextThingsTests::steps));
	}

}
