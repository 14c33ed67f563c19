package io.keiretsu.agent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Part of an answer: some of its rows, with what these rest on. It says what it leaves
 * out, and how to get that.
 */
class Excerpt {

	private static final String ROWS = "rows";

	private static final String EVIDENCE = "evidence";

	private static final String SAYS = "says";

	private static final String DISPUTED = "disputed";

	private final ObjectNode answer;

	private final int first;

	private final Budget budget;

	Excerpt(ObjectNode answer, int first, Budget budget) {
		this.answer = answer;
		this.first = first;
		this.budget = budget;
	}

	int rows() {
		return this.answer.path(ROWS).size();
	}

	int evidence() {
		return this.answer.path(EVIDENCE).size();
	}

	/**
	 * {@return the answer with these rows}
	 * @param until the row before which it ends
	 * @param without the fields that it does without
	 * @param evidence how many pieces of evidence it tells at most
	 */
	ObjectNode of(int until, List<String> without, int evidence) {
		ObjectNode told = this.answer.deepCopy();
		told.remove(without);
		int kept = told.path(EVIDENCE).size();
		if (this.first > 0 || until < rows()) {
			ArrayNode rows = told.putArray(ROWS);
			this.answer.path(ROWS).values().stream().skip(this.first).limit(until - this.first).forEach(rows::add);
			Set<String> facts = cutEvidence(told, until);
			kept = told.path(EVIDENCE).size();
			if (told.path(DISPUTED) instanceof ArrayNode disputed) {
				disputed.removeIf((dispute) -> dispute.path("values")
					.valueStream()
					.flatMap((value) -> value.path("facts").valueStream())
					.noneMatch((fact) -> facts.contains(fact.asString())));
			}
		}
		if (told.path(EVIDENCE) instanceof ArrayNode said) {
			while (said.size() > evidence) {
				said.remove(said.size() - 1);
			}
		}
		leftOut(told, until, without, kept - told.path(EVIDENCE).size());
		return told;
	}

	private boolean cutSentence(ObjectNode told, int until) {
		String says = told.path(SAYS).asString("");
		if (until == rows() || says.length() <= this.budget.sentence()) {
			return false;
		}
		told.put(SAYS, says.substring(0, says.lastIndexOf(' ', this.budget.sentence())) + " …");
		return true;
	}

	private Set<String> cutEvidence(ObjectNode told, int until) {
		Set<String> facts = new HashSet<>();
		ArrayNode evidence = told.putArray(EVIDENCE);
		for (JsonNode said : this.answer.path(EVIDENCE)) {
			List<Integer> under = said.path(ROWS)
				.valueStream()
				.map(JsonNode::asInt)
				.filter((row) -> row >= this.first && row < until)
				.map((row) -> row - this.first)
				.toList();
			if (!under.isEmpty()) {
				ObjectNode copy = (ObjectNode) said.deepCopy();
				ArrayNode rows = copy.putArray(ROWS);
				under.forEach(rows::add);
				evidence.add(copy);
				facts.add(said.path("fact").asString());
			}
		}
		return facts;
	}

	private void leftOut(ObjectNode told, int until, List<String> without, int evidence) {
		List<String> fields = without.stream().filter(this.answer::has).toList();
		int rows = rows() - (until - this.first);
		if (rows == 0 && fields.isEmpty() && evidence == 0) {
			return;
		}
		ObjectNode leftOut = told.putObject("leftOut");
		leftOut.put(ROWS, rows).put(EVIDENCE, evidence);
		fields.forEach(leftOut.putArray("fields")::add);
		StringBuilder says = new StringBuilder("An answer here has at most %d tokens of %d bytes."
			.formatted(this.budget.tokens(), Budget.BYTES_A_TOKEN));
		if (rows > 0) {
			says.append(" Of %d rows, counted from 0, these are %d to %d; the sentence speaks of all.".formatted(rows(),
					this.first, until - 1));
		}
		if (until < rows()) {
			leftOut.put(Arguments.FIRST_ROW, until);
			says.append(" Ask the same with %s=%d for those that follow.".formatted(Arguments.FIRST_ROW, until));
		}
		if (cutSentence(told, until)) {
			says.append(" The sentence, too, is cut at its end.");
		}
		leftOut.put(SAYS, says.append(" Over HTTP, GET self gives everything at once.").toString());
	}

}
