package io.keiretsu.question;

import org.junit.jupiter.api.Test;

import io.keiretsu.graph.CypherBroken;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.supply.WhoSupplies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Breaks the files of questions, and reads what a person at start would read. */
class AskedTests {

	private static final String EVIDENCE = """
			// What is the evidence for a fact?
			// $of: the fact
			MATCH (fact:Fact {id: $of})-[said:STATED_IN]->(source:Source)
			RETURN fact.id AS fact, fact.title AS title, fact.kind AS kind, source.name AS source, source.id AS sourceId,
			  said.locator AS locator, source.published AS published, said.attributedTo AS attributedTo,
			  source.reliability AS reliability, said.confidence AS confidence, [fact.id] AS facts
			ORDER BY sourceId
			""";

	@Test
	void acceptsAFileThatFitsItsRecord() {
		Asked asked = asked(EVIDENCE);
		assertThat(asked.name()).isEqualTo("provenance/evidence");
		assertThat(asked.asksForFirm()).isFalse();
		assertThat(asked.parameters()).singleElement().satisfies((of) -> {
			assertThat(of.name()).isEqualTo("of");
			assertThat(of.type()).isEqualTo("fact");
			assertThat(of.required()).isTrue();
			assertThat(of.description()).isEqualTo("the fact");
		});
	}

	@Test
	void refusesAColumnThatWasRenamed() {
		assertRefused(EVIDENCE.replace("AS locator", "AS place"),
				"cypher/questions/provenance/evidence.cypher returns [place], but Evidence.Row has [locator]. Rename or add.");
	}

	@Test
	void refusesAColumnThatIsMissingOrOneTooMany() {
		assertRefused(EVIDENCE.replace("said.locator AS locator, ", ""),
				"cypher/questions/provenance/evidence.cypher returns no [locator], but Evidence.Row has [locator]. Rename or add.");
		assertRefused(EVIDENCE.replace("[fact.id] AS facts", "[fact.id] AS facts, 1 AS one"),
				"cypher/questions/provenance/evidence.cypher returns [one], but Evidence.Row has no such column. Rename or add.");
	}

	@Test
	void refusesColumnsInAnotherOrder() {
		assertThatExceptionOfType(CypherBroken.class)
			.isThrownBy(() -> asked(
					EVIDENCE.replace("fact.id AS fact, fact.title AS title", "fact.title AS title, fact.id AS fact")))
			.withMessageStartingWith(
					"cypher/questions/provenance/evidence.cypher returns its columns as [title, fact, kind,")
			.withMessageContaining("but Evidence.Row has them as [fact, title, kind,")
			.withMessageEndingWith("Order one like the other.");
	}

	@Test
	void refusesAParameterThatIsNotUsed() {
		assertRefused(EVIDENCE.replace("{id: $of}", ""),
				"cypher/questions/provenance/evidence.cypher does not use $of, which Evidence has. Use it, or take it away.");
	}

	@Test
	void refusesAParameterThatThereIsNot() {
		assertRefused(EVIDENCE.replace("{id: $of}", "{id: $off, kind: $of}"),
				"cypher/questions/provenance/evidence.cypher asks for [off], which Evidence does not have. Allowed are [cases, knownAt, limit, of, reportedBy, validAt, without].");
	}

	@Test
	void refusesAParameterThatIsNotExplained() {
		assertRefused(EVIDENCE.replace("// $of: the fact\n", ""),
				"cypher/questions/provenance/evidence.cypher does not say what $of is. Add the line '// $of: …'.");
	}

	@Test
	void refusesAFileThatAsksNothing() {
		assertRefused(EVIDENCE.replace("for a fact?", "for a fact"),
				"cypher/questions/provenance/evidence.cypher does not begin with its question. End its first line with '?'.");
	}

	@Test
	void refusesAFileWithoutRecord() {
		assertThatExceptionOfType(CypherBroken.class)
			.isThrownBy(() -> Asked.of(new CypherFile("questions/provenance/what-for", EVIDENCE), null))
			.withMessage(
					"cypher/questions/provenance/what-for.cypher has no record. Write WhatFor in the room provenance, or move the file.");
	}

	@Test
	void refusesAFileWhoseRecordIsNoQuestion() {
		assertThatExceptionOfType(CypherBroken.class)
			.isThrownBy(() -> Asked.of(new CypherFile("questions/provenance/source", EVIDENCE), null))
			.withMessage(
					"cypher/questions/provenance/source.cypher has no record. Write Source in the room provenance, or move the file.");
	}

	@Test
	void refusesAFileOutsideOfARoom() {
		assertThatExceptionOfType(CypherBroken.class)
			.isThrownBy(() -> Asked.of(new CypherFile("questions/evidence", EVIDENCE), null))
			.withMessage(
					"cypher/questions/evidence.cypher lies in no room. Move it to cypher/questions/{room}/{stem}.cypher.");
	}

	@Test
	void refusesWhatIsNoCypher() {
		assertThatExceptionOfType(CypherBroken.class).isThrownBy(() -> asked(EVIDENCE.replace("RETURN", "RETRUN")))
			.withMessageStartingWith("cypher/questions/provenance/evidence.cypher ")
			.withMessageNotContaining("Exception");
	}

	@Test
	void refusesAPictureThatAsksForSomethingElse() {
		assertThatExceptionOfType(CypherBroken.class)
			.isThrownBy(() -> Asked.of(new CypherFile("questions/provenance/evidence", EVIDENCE),
					new CypherFile("questions/provenance/evidence.graph",
							"// A picture\nMATCH path = (:Fact {id: $fact})--() RETURN path AS path")))
			.withMessageStartingWith("cypher/questions/provenance/evidence.graph.cypher asks for [fact]");
	}

	@Test
	void provesEveryQuestionThatThereIs() {
		assertThat(new Catalogue(new CypherLibrary()).all()).hasSizeGreaterThanOrEqualTo(8)
			.extracting(Asked::type)
			.contains(WhoSupplies.class);
	}

	private static Asked asked(String cypher) {
		return Asked.of(new CypherFile("questions/provenance/evidence", cypher), null);
	}

	private static void assertRefused(String cypher, String sentence) {
		assertThatExceptionOfType(CypherBroken.class).isThrownBy(() -> asked(cypher)).withMessage(sentence);
	}

}
