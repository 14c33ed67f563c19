package io.keiretsu.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.StoryTeller;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every check on small worlds: two in which nothing is wrong, and two in which something
 * is. They lie in {@code checks/<check>.txt}, each under a line that says which it is.
 */
@GraphTest
class ChecksTests {

	private static final String MARK = "=== ";

	private final Graph graph;

	private final CaseLoad cases;

	private final Driver driver;

	ChecksTests(@Autowired Graph graph, @Autowired CaseLoad cases, @Autowired Driver driver) {
		this.graph = graph;
		this.cases = cases;
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		EmptyGraph.empty(this.driver);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("worlds")
	void findsWhatIsWrongAndNothingElse(World world) {
		this.cases.load(world.texts().stream().map(StoryTeller::text).toList());
		world.broken().forEach((cypher) -> this.driver.executableQuery(cypher).execute());
		assertThat(findings(world.check())).isEqualTo(world.findings());
	}

	@Test
	void everyCheckHasTwoWorldsThatPassAndTwoThatFail() {
		for (String check : checks()) {
			List<World> worlds = worlds().filter((world) -> world.check().equals(check)).toList();
			assertThat(worlds.stream().filter((world) -> world.findings().isEmpty())).as(check).hasSizeGreaterThan(1);
			assertThat(worlds.stream().filter((world) -> !world.findings().isEmpty())).as(check).hasSizeGreaterThan(1);
		}
	}

	private List<String> findings(String check) {
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("validAt", "2026-02-01", "knownAt", "9999-01-01T00:00:00Z", "reportedBy", "9999-12-31"));
		parameters.put("cases", null);
		parameters.put("without", List.of());
		return this.graph.read(check, parameters).stream().map((row) -> row.get("finding").asString()).toList();
	}

	/**
	 * A world to check.
	 *
	 * @param check the check's file
	 * @param name what is special about it
	 * @param findings what is to be found
	 * @param texts its cases
	 * @param broken Cypher that does what no case can
	 */
	record World(String check, String name, List<String> findings, List<String> texts, List<String> broken) {

		static World of(String check, String text) {
			List<String> lines = text.lines().toList();
			List<String> findings = starting(lines, "finds: ");
			List<String> broken = starting(lines, "broken: ");
			String rest = String.join("\n",
					lines.stream()
						.skip(1)
						.filter((line) -> !line.startsWith("finds: ") && !line.startsWith("broken: "))
						.toList());
			List<String> texts = Arrays.stream(rest.split("(?m)^---$")).map(String::strip).toList();
			return new World(check, lines.get(0), findings, texts, broken);
		}

		private static List<String> starting(List<String> lines, String word) {
			return lines.stream()
				.filter((line) -> line.startsWith(word))
				.map((line) -> line.substring(word.length()))
				.toList();
		}

		@Override
		public String toString() {
			return this.check + ": " + this.name;
		}

	}

	static Stream<World> worlds() {
		List<World> worlds = new ArrayList<>();
		for (String check : checks()) {
			Arrays.stream(Worlds.text(check + ".txt").split("(?m)^" + MARK))
				.filter((text) -> !text.isBlank())
				.forEach((text) -> worlds.add(World.of(check, text)));
		}
		return worlds.stream();
	}

	private static List<String> checks() {
		return new CypherLibrary().below("checks").stream().map((file) -> file.name()).toList();
	}

}
