package io.keiretsu.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.CypherLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Cypher file is read and proven without a database. */
class CatalogueTests {

	private static final CypherLibrary LIBRARY = new CypherLibrary();

	static List<CypherFile> readingFiles() {
		return List.of("questions", "things", "checks")
			.stream()
			.flatMap((folder) -> LIBRARY.below(folder).stream())
			.toList();
	}

	@Test
	void everyQuestionFitsItsRecordAndEveryColumnIsExplained() {
		Glossary glossary = new Glossary();
		for (Asked asked : new Catalogue(LIBRARY).all()) {
			assertThat(asked.parameters()).allSatisfy((parameter) -> assertThat(parameter.description()).isNotBlank());
			assertThat(asked.columns().names()).as(asked.name()).contains(Told.FACTS);
			asked.columns().names().forEach((column) -> assertThat(glossary.says(column)).isNotBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("readingFiles")
	void everyFileThatReadsAsksAndOrdersAndNamesItsColumns(CypherFile file) {
		assertThat(file.asks()).as("the first line is the question").contains("?");
		assertThat(file.columns()).isNotEmpty().noneMatch((column) -> column.contains("("));
		assertThat(file.statement()).contains("ORDER BY").doesNotContainPattern("\\b(MERGE|CREATE|DELETE|LOAD CSV)\\b");
	}

}
