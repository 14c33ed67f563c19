package io.keiretsu;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCommandTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@TempDir
	Path home;

	@Test
	void makesListsAndRevokes() throws Exception {
		assertThat(run("token", "create", "anna", "--role=editor,reviewer")).isZero();
		assertThat(printed()).contains("krt_", "This is the token 'anna' (editor,reviewer).");
		String word = printed().lines().findFirst().orElseThrow();
		assertThat(Files.readString(this.home.resolve("tokens"))).doesNotContain(word);
		assertThat(run("token", "list", "--keiretsu.neo4j.home=x")).isZero();
		assertThat(printed()).contains("anna\teditor,reviewer\tsince 2026-11-29T00:00:00Z").doesNotContain(word);
		assertThat(run("token", "revoke", "anna")).isZero();
		assertThat(run("token", "list")).isZero();
		assertThat(printed()).contains("no tokens but that of the home");
	}

	@ParameterizedTest
	@ValueSource(strings = { "token", "token create", "token create anna", "token create --role=reader",
			"token create anna --role=boss", "token create anna ben --role=reader", "token revoke nobody",
			"token destroy anna" })
	void endsWithOneAndSaysWhatToWrite(String words) {
		assertThat(run(words.split(" "))).isEqualTo(1);
		assertThat(printed()).containsAnyOf("Write 'token create NAME --role=reader'", "is not a role",
				"There is no token");
		assertThat(this.home.resolve("tokens")).doesNotExist();
	}

	private int run(String... arguments) {
		this.printed.reset();
		return new TokenCommand(arguments, new PrintStream(this.printed, true, StandardCharsets.UTF_8)).run(this.home,
				Clock.fixed(Instant.parse("2026-11-29T00:00:00Z"), ZoneOffset.UTC));
	}

	private String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
