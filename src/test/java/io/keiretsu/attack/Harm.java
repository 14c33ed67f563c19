package io.keiretsu.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.Web;

/** What must not come back, and what must not change, whatever is sent. */
final class Harm {

	/** The names of classes, traces, and statements of ours in what is refused. */
	private static final Pattern INSIDE = Pattern.compile(
			"\\b(java|javax|jakarta|org|com|tools|io|ch|reactor)(\\.[a-z][a-z0-9]*)+\\.[A-Z]\\w+|\\n\\s*at [a-z]+\\.|Exception\\b|Neo\\.[A-Z]\\w+Error|root:x:0");

	private static final Pattern CYPHER = Pattern.compile("\\b(MATCH|UNWIND|MERGE|CALL) [({]|\\bRETURN \\w+\\.");

	private static final Pattern MARKUP = Pattern.compile("<script>alert|<img src=x|\" onfocus=alert");

	private final Driver driver;

	private final List<String> secrets;

	private final List<String> done = new ArrayList<>();

	private long looked;

	Harm(Driver driver, Path home) throws IOException {
		this.driver = driver;
		List<String> words = new ArrayList<>(List.of(home.toString(), Path.of("").toAbsolutePath().toString()));
		for (String file : List.of("token", "password", "tokens")) {
			if (Files.exists(home.resolve(file))) {
				words.add(Files.readString(home.resolve(file)).strip());
			}
		}
		this.secrets = words.stream().filter((word) -> !word.isEmpty()).toList();
	}

	/** Looks at what came back for a payload. */
	void look(String where, Payload payload, Web.Reply reply) {
		this.looked++;
		if (reply.status() >= 500) {
			add(where, payload, "status " + reply.status() + " " + reply.text());
		}
		boolean isRefused = reply.status() >= 400;
		String told = without(payload, reply.text());
		Stream.concat(Stream.of(INSIDE), isRefused ? Stream.of(CYPHER) : Stream.empty())
			.forEach((pattern) -> pattern.matcher(told)
				.results()
				.limit(1)
				.forEach((leak) -> add(where, payload, "tells " + leak.group())));
		this.secrets.stream()
			.filter(told::contains)
			.forEach((secret) -> add(where, payload, "tells a secret or a path"));
		if (String.valueOf(reply.type()).startsWith("text/html") && MARKUP.matcher(reply.text()).find()) {
			add(where, payload, "is markup");
		}
	}

	/** Notes what is harm for another reason. */
	void add(String where, Payload payload, String what) {
		this.done.add("%s with %s: %s".formatted(where, payload, what.substring(0, Math.min(300, what.length()))));
	}

	private static String without(Payload payload, String text) {
		String quoted = JsonMapper.shared().writeValueAsString(payload.text());
		return payload.text().isBlank() ? text
				: text.replace(payload.text(), "…").replace(quoted.substring(1, quoted.length() - 1), "…");
	}

	List<String> done() {
		return this.done;
	}

	long looked() {
		return this.looked;
	}

	/** Everything that could be written: the ledger's head, and how much there is. */
	String written() {
		return this.driver.executableQuery("""
				MATCH (ledger:Ledger)
				RETURN properties(ledger) AS head, COUNT { MATCH () } AS nodes, COUNT { MATCH ()-->() } AS arrows""")
			.execute()
			.records()
			.toString();
	}

}
