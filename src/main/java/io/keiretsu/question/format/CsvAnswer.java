package io.keiretsu.question.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import io.keiretsu.question.Answer;
import io.keiretsu.question.Evidence;
import io.keiretsu.question.SpreadsheetCell;

/**
 * An answer as CSV (RFC 4180, UTF-8): comment lines with the sentence, the clocks and the
 * request, then a header, then every row with the sources that it rests on. No cell is a
 * formula to a spreadsheet.
 */
public final class CsvAnswer {

	private CsvAnswer() {
	}

	/**
	 * Writes the answer.
	 * @param answer what to write
	 * @param out where to
	 */
	public static void write(Answer answer, Writer out) {
		try (CsvWriter csv = CsvWriter.builder().build(out)) {
			csv.writeComment(SpreadsheetCell.within(answer.says()));
			csv.writeComment("%s valid at %s, known at %s%s".formatted(answer.question(), answer.validAt(),
					answer.knownAt(), (answer.reportedBy() != null) ? ", reported by " + answer.reportedBy() : ""));
			csv.writeComment(SpreadsheetCell.within(answer.self()) + (answer.truncated() ? " (cut at the limit)" : ""));
			List<String> header = new ArrayList<>(answer.columns());
			header.add("sources");
			csv.writeRecord(header);
			for (int row = 0; row < answer.rows().size(); row++) {
				int index = row;
				List<String> cells = new ArrayList<>();
				answer.columns()
					.forEach((column) -> cells.add(SpreadsheetCell.of(text(answer.rows().get(index).get(column)))));
				cells.add(sources(answer, row));
				csv.writeRecord(cells);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object value) {
		return (value instanceof List<?> list)
				? list.stream().map((item) -> String.valueOf(item)).collect(Collectors.joining("|"))
				: (value != null) ? value.toString() : "";
	}

	static String sources(Answer answer, int row) {
		return answer.evidence()
			.stream()
			.filter((said) -> said.rows().contains(row))
			.map(Evidence::source)
			.distinct()
			.collect(Collectors.joining("|"));
	}

}
