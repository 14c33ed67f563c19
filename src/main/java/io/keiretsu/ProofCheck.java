package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.client.RestClientResponseException;

import io.keiretsu.question.Proof;

/**
 * Holds a proof against a graph: it is as it was made, its version is an entry of this
 * ledger, and the same question as of the same clocks has the same answer.
 *
 * @param server serves the graph
 * @param out takes what comes of it
 */
record ProofCheck(ImportServer server, PrintStream out) {

	/** What an answer says. */
	private static final List<String> SAYS = List.of("says", "columns", "disputed", "fragility", "coverage",
			"truncated");

	int run(Path file) throws IOException {
		Optional<String> fault;
		try {
			JsonNode proof = JsonMapper.shared().readTree(Files.readString(file));
			fault = fault(proof);
			if (fault.isEmpty()) {
				JsonNode answer = proof.path("answer");
				this.out.printf(
						"%s: %s, as of entry %,d of this ledger (%s), has the same answer: %,d rows and %,d pieces of evidence.%n",
						file, answer.path("question").asString(), proof.at("/entry/sequence").asLong(),
						proof.at("/entry/recordedAt").asString(), answer.path("rows").size(),
						answer.path("evidence").size());
				return 0;
			}
		}
		catch (JacksonException unreadable) {
			fault = Optional
				.of("It is neither a backup nor a proof, which is the answer to a question with format=proof.");
		}
		catch (RestClientResponseException refused) {
			fault = Optional.of("The question is refused now: "
					+ JsonMapper.shared().readTree(refused.getResponseBodyAsString()).path("detail").asString());
		}
		this.out.printf("%s: %s%n", file, fault.orElse(""));
		return 1;
	}

	private Optional<String> fault(JsonNode proof) {
		if (!proof.path("form").asString("").equals(Proof.FORM) || proof.path("version").asInt(0) != 1) {
			return Optional.of("It is no proof of version 1, which is the answer to a question with format=proof.");
		}
		if (!Proof.isIntact(proof)) {
			return Optional.of("It was changed after it was made: its digest is not that of what it says.");
		}
		return entry(proof).or(() -> different(proof.path("answer")));
	}

	private Optional<String> entry(JsonNode proof) {
		JsonNode entry = proof.path("entry");
		long sequence = entry.path("sequence").asLong();
		String hash = entry.path("hash").asString("");
		JsonNode known = changes("/api/changes?limit=1&since=" + Math.max(0, sequence - 1)).at("/entries/0");
		if (known.path("sequence").asLong() != sequence || !known.path("hash").asString("").equals(hash)
				|| !proof.at("/answer/graphVersion").asString("").equals(hash)) {
			return Optional.of("Its version %s is not entry %d of this ledger.".formatted(hash, sequence));
		}
		if (Instant.parse(proof.at("/answer/knownAt").asString())
			.isAfter(Instant.parse(known.path("recordedAt").asString()))) {
			return Optional.of("It says what was known at %s, which is after its entry %d."
				.formatted(proof.at("/answer/knownAt").asString(), sequence));
		}
		return Optional.empty();
	}

	private JsonNode changes(String path) {
		return JsonMapper.shared().readTree(this.server.get(path));
	}

	private Optional<String> different(JsonNode then) {
		JsonNode now = JsonMapper.shared().readTree(this.server.get(then.path("self").asString()));
		return rows(then.path("rows"), now.path("rows")).or(() -> evidence(then.path("evidence"), now.path("evidence")))
			.or(() -> SAYS.stream()
				.filter((field) -> !then.path(field).equals(now.path(field)))
				.map((field) -> "'%s' was %s, and is %s now.".formatted(field, then.path(field), now.path(field)))
				.findFirst())
			.map((difference) -> difference
					+ " What a thing is called, and that two are one, holds at every clock; GET /api/changes has what came since.");
	}

	private static Optional<String> rows(JsonNode then, JsonNode now) {
		for (int row = 0; row < Math.min(then.size(), now.size()); row++) {
			TreeSet<String> columns = new TreeSet<>(then.path(row).propertyNames());
			for (String column : columns) {
				JsonNode was = then.path(row).path(column);
				JsonNode is = now.path(row).path(column);
				if (!was.equals(is)) {
					return Optional.of("Row %d: %s was %s, and is %s now.".formatted(row, column, was, is));
				}
			}
		}
		return (then.size() != now.size())
				? Optional.of("There were %d rows, and are %d now.".formatted(then.size(), now.size()))
				: Optional.empty();
	}

	private static Optional<String> evidence(JsonNode then, JsonNode now) {
		for (JsonNode was : then) {
			if (now.valueStream().noneMatch(was::equals)) {
				return Optional.of("What source '%s' says of the fact %s (%s) is not the same now.".formatted(
						was.path("source").asString(), was.path("fact").asString(), was.path("locator").asString()));
			}
		}
		return now.valueStream()
			.filter((is) -> then.valueStream().noneMatch(is::equals))
			.map((is) -> "Source '%s' speaks for the fact %s now, and did not then."
				.formatted(is.path("source").asString(), is.path("fact").asString()))
			.findFirst();
	}

}
