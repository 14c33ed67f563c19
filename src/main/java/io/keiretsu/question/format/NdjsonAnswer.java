package io.keiretsu.question.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.question.Answer;

/**
 * An answer as lines of JSON: first one with the sentence, the clocks and the request,
 * then every row with the sources that it rests on.
 */
public final class NdjsonAnswer {

	private NdjsonAnswer() {
	}

	/**
	 * Writes the answer.
	 * @param answer what to write
	 * @param json how to write JSON
	 * @param out where to
	 */
	public static void write(Answer answer, JsonMapper json, Writer out) {
		Map<String, @Nullable Object> head = new LinkedHashMap<>();
		head.put("question", answer.question());
		head.put("says", answer.says());
		head.put("validAt", answer.validAt());
		head.put("knownAt", answer.knownAt());
		head.put("reportedBy", answer.reportedBy());
		head.put("self", answer.self());
		head.put("truncated", answer.truncated());
		try {
			out.write(json.writeValueAsString(head) + "\n");
			for (int row = 0; row < answer.rows().size(); row++) {
				Map<String, @Nullable Object> line = new LinkedHashMap<>(answer.rows().get(row));
				line.put("sources", CsvAnswer.sources(answer, row).split("\\|"));
				out.write(json.writeValueAsString(line) + "\n");
			}
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
