package io.keiretsu.provenance;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.question.Fact;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What is the evidence for a fact?
 *
 * @param of the fact
 */
public record Evidence(@Parameter(example = "591050b3cacafe30") Fact of) implements Question<Evidence.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No evidence for \"" + this.of.title() + "\"");
		}
		long sources = found.rows().stream().map((row) -> row.source().id()).distinct().count();
		return Words.sentence("\"%s\" rests on %s%s".formatted(this.of.title(), Words.count(sources, "source"),
				found.accordingTo().replaceFirst(", according to ", ": ")));
	}

	/**
	 * Where the fact is stated.
	 *
	 * @param fact its id
	 * @param title its caption
	 * @param kind its kind
	 * @param source where it is written
	 * @param locator where in the source
	 * @param published when the source was published, as stated
	 * @param attributedTo whom the source itself names
	 * @param reliability of the source, A to F
	 * @param confidence that the source says this, 0 to 1
	 * @param facts what the row rests on
	 */
	public record Row(String fact, String title, String kind, Thing source, String locator, @Nullable String published,
			@Nullable String attributedTo, @Nullable String reliability, @Nullable BigDecimal confidence,
			List<String> facts) {

	}

}
