package io.keiretsu.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import io.keiretsu.graph.CypherLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds {@code cypher/README.md} against the questions; no database is needed. */
class CypherIndexTests {

	private static final Path INDEX = Path.of("cypher/README.md");

	private static final String HEADING = "## The questions\n";

	@Test
	void listsEveryQuestionWithItsParametersAndColumns() throws IOException {
		String shouldBe = HEADING + questions();
		String file = Files.readString(INDEX);
		assertThat(file).contains(HEADING);
		assertThat(file.substring(file.indexOf(HEADING)))
			.withFailMessage(() -> "%s is not up to date. Replace all from '%s' on by:%n%n%s".formatted(INDEX,
					HEADING.strip(), shouldBe))
			.isEqualTo(shouldBe);
	}

	@Test
	void namesThePictureOfAQuestionThatHasOneAndOfNoOther() {
		assertThat(questions()).contains("`questions/supply/who-supplies.graph.cypher`")
			.doesNotContain("market/ranking.graph");
	}

	private static String questions() {
		try (var questions = new AnnotationConfigApplicationContext(CypherLibrary.class, Catalogue.class)) {
			return questions.getBean(Catalogue.class)
				.all()
				.stream()
				.map(CypherIndexTests::section)
				.collect(Collectors.joining());
		}
	}

	private static String section(Asked asked) {
		String columns = asked.columns().names().stream().map(CypherIndexTests::code).collect(Collectors.joining(", "));
		String picture = (asked.picture() != null) ? "\nPicture: " + code(asked.picture().name() + ".cypher") + "\n"
				: "";
		return "\n### " + asked.name() + "\n\n" + asked.cypher().asks() + "\n\n"
				+ asked.parameters().stream().map(CypherIndexTests::parameter).collect(Collectors.joining())
				+ (asked.asksForFirm() ? "- `group`: self, controlled (if not given) or ultimate\n" : "")
				+ "\nColumns: " + columns + "\n" + picture;
	}

	private static String parameter(AskedParameter parameter) {
		String allowed = parameter.allowed().isEmpty() ? "" : "; " + Words.either(parameter.allowed());
		return "- %s (%s%s): %s%s\n".formatted(code(parameter.name()), parameter.type(),
				parameter.required() ? "" : ", optional", parameter.description(), allowed);
	}

	private static String code(String word) {
		return "`" + word + "`";
	}

}
