package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.table.Read;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Mappings small enough to see whole, and what they make of a few rows.
 */
final class Mapped {

	static final String HEAD = """
			mapping: sample
			case: sample
			sharing: internal
			evidence: {source: list, locator: "row {line}"}
			sources: [{id: list, title: A list}]
			""";

	private Mapped() {
	}

	/** What comes of a CSV by the head and the rest of a mapping. */
	static Read read(Path folder, String mapping, String csv) throws IOException {
		return read(folder, mapping, csv, StandardCharsets.UTF_8);
	}

	static Read read(Path folder, String mapping, String csv, Charset charset) throws IOException {
		Path file = Files.write(folder.resolve("list.csv"), csv.getBytes(charset));
		try (MappedReading reading = MappedReading.open(mapping(mapping), file)) {
			Read full = Read.all(reading);
			Read trusting = Read.all(reading, Checked.BEFORE);
			if (!trusting.facts.equals(full.facts) || !trusting.things.equals(full.things)
					|| !trusting.faults.isEmpty()) {
				throw new AssertionError("A trusting reading gives something else: " + trusting.said());
			}
			return full;
		}
	}

	static Mapping mapping(String rest) {
		return Mapping.of(new CaseText("sample.yaml", HEAD + rest));
	}

	/** The faults of a mapping, as a person reads them. */
	static String faults(String content) {
		CaseRefused refused = catchThrowableOfType(CaseRefused.class,
				() -> Mapping.of(new CaseText("sample.yaml", content)));
		return (refused != null) ? refused.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"))
				: "";
	}

}
