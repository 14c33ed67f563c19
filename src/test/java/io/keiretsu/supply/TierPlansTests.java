package io.keiretsu.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks over tiers go breadth first, and find what a breadth-first search finds. */
@GraphTest
@Story("firms: [{id: newcomer, name: Newcomer}]\nfacts: []\n")
class TierPlansTests {

	private static final SyntheticSupply NETWORK = new SyntheticSupply(1_000, 5_000, 7);

	private static final int TIERS = 4;

	private final Web web;

	private final Driver driver;

	private final CypherLibrary library;

	TierPlansTests(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired CypherLibrary library) {
		this.web = new Web(mvc);
		this.driver = driver;
		this.library = library;
	}

	@BeforeAll
	static void write(@Autowired Driver driver) {
		NETWORK.writeTo(driver);
		driver.executableQuery("""
				MATCH (parent:Firm {id: 'firm-5'}), (daughter:Firm {id: 'firm-30'})
				CREATE (parent)-[:HOLDS]->(stake:Fact:Stake)-[:IN]->(daughter)
				SET stake = {id: 'stake', kind: 'stake', control: 'subsidiary', validFrom: date('2000-01-01'),
				  validTo: date('9999-12-31'), recordedAt: $recorded, retractedAt: datetime('9999-12-31T00:00:00Z'),
				  firstPublished: date('2000-01-01'), cases: ['synthetic']}""")
			.withParameters(Map.of("recorded", SyntheticSupply.RECORDED))
			.execute();
		driver.executableQuery("CALL db.prepareForReplanning()").execute();
	}

	@ParameterizedTest
	@ValueSource(strings = { "suppliers-by-tier?buyer=firm-0", "buyers-by-tier?supplier=firm-700",
			"paths-between?supplier=firm-700&buyer=firm-0", "common-suppliers?buyer=firm-0&otherBuyer=firm-5",
			"supplier-countries?buyer=firm-0" })
	void noTierQuestionEnumeratesPaths(String question) {
		String[] parts = question.split("[?&]");
		Web.Reply answer = ask("supply/" + parts[0], List.of(parts).subList(1, parts.length).toArray(String[]::new));
		Map<String, Object> parameters = parameters(answer.json().path("cypherParameters"));
		List<String> texts = new ArrayList<>(List.of(answer.text("cypher")));
		String picture = "questions/supply/" + parts[0] + ".graph";
		if (this.library.holds(picture)) {
			texts.add(this.library.file(picture).within(TIERS).text());
		}
		for (String text : texts) {
			assertThat(text).doesNotContain("*1..10]", "{1,5}");
			List<Plan> steps = steps(explained(text, parameters)).toList();
			assertThat(steps).as("a walk along the goods goes breadth first")
				.anyMatch((step) -> operator(step).startsWith("VarLengthExpand(Pruning,BFS")
						|| operator(step).startsWith("StatefulShortestPath(Into"));
			assertThat(steps).noneMatch(
					(step) -> operator(step).startsWith("VarLengthExpand(All") && details(step).contains("SUPPLIES"));
			assertThat(steps.stream().map(TierPlansTests::operator))
				.noneMatch((operator) -> operator.startsWith("Repeat") || operator.startsWith("CartesianProduct")
						|| operator.startsWith("AllNodesScan") || operator.startsWith("NodeByLabelScan")
						|| operator.startsWith("StatefulShortestPath(All"));
		}
	}

	@Test
	void thePlanOfAPathEnumerationWouldBeNoticed() {
		String enumerating = "MATCH path = (:Firm {id: 'firm-0'})<-[:SUPPLIES|TO*1..4]-(supplier:Firm) RETURN nodes(path) AS path";
		assertThat(steps(explained(enumerating, Map.of())))
			.anyMatch((step) -> operator(step).startsWith("VarLengthExpand(All") && details(step).contains("SUPPLIES"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "firm-0", "firm-5", "firm-30", "firm-150", "firm-400" })
	void findsTheTiersThatABreadthFirstSearchFinds(String buyer) {
		Web.Reply answer = ask("supply/suppliers-by-tier", "buyer=" + buyer, "limit=1000");
		Map<String, Integer> found = new HashMap<>();
		answer.json()
			.path("rows")
			.valueStream()
			.forEach((row) -> found.put(row.path("supplierId").asString(), row.path("tier").asInt()));
		assertThat(found).isEqualTo(searched(buyer.equals("firm-5") ? Set.of(buyer, "firm-30") : Set.of(buyer)));
	}

	private Map<String, Integer> searched(Set<String> group) {
		Map<String, Set<String>> suppliers = this.driver.executableQuery("""
				MATCH (supplier:Firm)-[:SUPPLIES]->(contract:SupplyContract)-[:TO]->(buyer:Firm)
				WHERE contract.validFrom <= $today AND contract.validTo > $today AND contract.stage <> 'ended'
				  AND contract.retractedAt = datetime('9999-12-31T00:00:00Z')
				RETURN buyer.id AS buyer, collect(DISTINCT supplier.id) AS suppliers""")
			.withParameters(Map.of("today", SyntheticSupply.TODAY))
			.execute()
			.records()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("buyer").asString(),
					(row) -> Set.copyOf(row.get("suppliers").asList(Value::asString))));
		Map<String, Integer> tiers = new HashMap<>();
		group.forEach((firm) -> tiers.put(firm, 0));
		Set<String> edge = group;
		for (int tier = 1; tier <= TIERS; tier++) {
			Set<String> next = edge.stream()
				.flatMap((firm) -> suppliers.getOrDefault(firm, Set.of()).stream())
				.filter((firm) -> !tiers.containsKey(firm))
				.collect(Collectors.toSet());
			for (String firm : next) {
				tiers.put(firm, tier);
			}
			edge = next;
		}
		tiers.keySet().removeAll(group);
		return tiers;
	}

	private Web.Reply ask(String question, String... parameters) {
		List<String> all = new ArrayList<>(List.of(parameters));
		all.add("tiers=" + TIERS);
		all.add("validAt=" + SyntheticSupply.TODAY);
		return this.web.ask(question, all.toArray(String[]::new));
	}

	private Plan explained(String text, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			return session.run("EXPLAIN " + text, parameters).consume().plan();
		}
	}

	private static Stream<Plan> steps(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap((child) -> steps((Plan) child)));
	}

	private static String operator(Plan step) {
		return step.operatorType();
	}

	private static String details(Plan step) {
		return String.valueOf(step.arguments().get("Details"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> parameters(JsonNode json) {
		return JsonMapper.builder().build().treeToValue(json, Map.class);
	}

}
