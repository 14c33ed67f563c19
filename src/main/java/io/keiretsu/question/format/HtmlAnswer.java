package io.keiretsu.question.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

import io.keiretsu.question.Answer;
import io.keiretsu.question.Words;

/**
 * An answer as one page that needs nothing else: to print, to mail, to keep. Columns in
 * which no row has a value are left out of its table.
 */
public final class HtmlAnswer {

	private static final Template PAGE = page();

	private HtmlAnswer() {
	}

	private static Template page() {
		try {
			return Mustache.compiler()
				.defaultValue("")
				.compile(new ClassPathResource("formats/answer.html").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes the answer.
	 * @param answer what to write
	 * @param graph its picture, where it has one
	 * @param out where to
	 */
	public static void write(Answer answer, @Nullable GraphAnswer graph, Writer out) {
		List<String> shown = answer.columns()
			.stream()
			.filter((column) -> !column.endsWith("Id") && !column.endsWith("Ids") && !column.equals("facts"))
			.filter((column) -> answer.rows().stream().anyMatch((row) -> !isEmpty(row.get(column))))
			.toList();
		List<List<String>> rows = answer.rows()
			.stream()
			.map((row) -> shown.stream().map((column) -> text(row.get(column))).toList())
			.toList();
		List<Picture> picture = (graph == null || graph.nodes().isEmpty()) ? List.of() : List.of(Picture.of(graph));
		PAGE.execute(
				Map.of("picture", picture, "answer", answer, "columns", shown.stream().map(Words::ofColumn).toList(),
						"rows", rows, "hasRows", !rows.isEmpty(), "isDisputed", !answer.disputed().isEmpty()),
				out);
	}

	private static boolean isEmpty(@Nullable Object value) {
		return value == null || (value instanceof List<?> list && list.isEmpty());
	}

	private static String text(@Nullable Object value) {
		if (value instanceof Boolean truth) {
			return truth ? "yes" : "no";
		}
		return (value instanceof List<?> list) ? Words.list(list.stream().map(String::valueOf).toList())
				: (value instanceof java.math.BigDecimal number) ? Words.number(number)
						: (value != null) ? value.toString() : "";
	}

}
