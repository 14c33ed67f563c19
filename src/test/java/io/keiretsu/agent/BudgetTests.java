package io.keiretsu.agent;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void leavesAShortAnswerAsItIs() {
		ObjectNode answer = answer(2, 1, 10);
		assertThat(new Budget(new AgentSettings(1000)).excerpt(answer, 0)).isEqualTo(answer);
	}

	@Test
	void doesFirstWithoutTheLinksForPeople() {
		ObjectNode answer = answer(2, 1, 10).put("browser", "x".repeat(3000)).put("browserGraph", "y");
		JsonNode told = new Budget(new AgentSettings(1000)).excerpt(answer, 0);
		assertThat(told.at("/leftOut/fields")).hasToString("[\"browserGraph\",\"browser\"]");
		assertThat(told.at("/leftOut/rows").asInt()).isZero();
		assertThat(told.path("cypher").asString()).isEqualTo("MATCH …");
		assertThat(told.path("rows")).isEqualTo(answer.path("rows"));
		assertThat(told.has("firstRow")).isFalse();
	}

	@Test
	void givesTheRowsThatFitAndOnlyWhatTheyRestOn() {
		ObjectNode answer = answer(100, 1, 10);
		JsonNode told = new Budget(new AgentSettings(1000)).excerpt(answer, 90);
		assertThat(told.path("rows")).hasSize(10);
		assertThat(told.at("/rows/0/row").asInt()).isEqualTo(90);
		assertThat(told.path("evidence")).hasSize(10);
		assertThat(told.at("/evidence/0/fact").asString()).isEqualTo("90-0");
		assertThat(told.at("/evidence/0/rows/0").asInt()).isZero();
		assertThat(told.path("disputed")).as("speaks of row 0").isEmpty();
		assertThat(new Budget(new AgentSettings(1000)).excerpt(answer, 0).path("disputed")).hasSize(1);
	}

	@Test
	void cutsTheEvidenceOfARowThatRestsOnTooMuch() {
		JsonNode told = new Budget(new AgentSettings(1000)).excerpt(answer(3, 200, 10), 1);
		assertThat(told.path("rows")).hasSize(1);
		assertThat(told.path("evidence").size()).isBetween(10, 100);
		assertThat(told.at("/leftOut/evidence").asInt()).isEqualTo(200 - told.path("evidence").size());
		assertThat(told.at("/leftOut/firstRow").asInt()).isEqualTo(2);
	}

	@Test
	void cutsASentenceThatNamesTooMany() {
		JsonNode told = new Budget(new AgentSettings(1000)).excerpt(answer(100, 1, 400), 0);
		assertThat(told.path("says").asString()).startsWith("word word").endsWith("word …").hasSizeLessThan(503);
		assertThat(told.at("/leftOut/says").asString()).contains("cut at its end");
	}

	private static ObjectNode answer(int rows, int evidence, int words) {
		ObjectNode answer = JSON.createObjectNode().put("says", "word ".repeat(words).strip());
		ArrayNode table = answer.putArray("rows");
		ArrayNode said = answer.putArray("evidence");
		for (int row = 0; row < rows; row++) {
			ArrayNode facts = table.addObject().put("row", row).putArray("facts");
			for (int fact = 0; fact < evidence; fact++) {
				facts.add(fact);
				said.addObject().put("fact", row + "-" + fact).putArray("rows").add(row);
			}
		}
		answer.putArray("disputed").addObject().putArray("values").addObject().putArray("facts").add("0-0");
		return answer.put("cypher", "MATCH …");
	}

}
