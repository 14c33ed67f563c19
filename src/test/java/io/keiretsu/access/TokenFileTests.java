package io.keiretsu.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenFileTests {

	private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

	@TempDir
	Path home;

	@Test
	void keepsTheHashAndNotTheWord() throws Exception {
		TokenFile tokens = new TokenFile(this.home);
		String word = tokens.create("anna", "editor,reviewer", NOW);
		assertThat(word).startsWith("krt_").hasSize(47);
		assertThat(tokens.of(word)).get()
			.extracting(TokenFile.Token::name, TokenFile.Token::words)
			.containsExactly("anna", "editor,reviewer");
		assertThat(tokens.of(word + "x")).isEmpty();
		assertThat(tokens.of("")).isEmpty();
		assertThat(Files.readString(this.home.resolve("tokens"))).contains("anna", NOW.toString()).doesNotContain(word);
		assertThat(tokens.of(tokens.all().get(0).hash())).as("the hash opens nothing").isEmpty();
	}

	@Test
	void canBeReadByItsOwnerAlone() throws Exception {
		new TokenFile(this.home).create("anna", "reader", NOW);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve("tokens"))))
			.isEqualTo("rw-------");
	}

	@Test
	void refusesATokenThatWasRevoked() {
		TokenFile tokens = new TokenFile(this.home);
		String anna = tokens.create("anna", "reader", NOW);
		String ben = tokens.create("ben", "reader", NOW);
		tokens.revoke("anna");
		assertThat(tokens.of(anna)).isEmpty();
		assertThat(tokens.of(ben)).isPresent();
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> tokens.revoke("anna"))
			.withMessage("There is no token 'anna'. There are: ben.");
	}

	@Test
	void losesNoTokenWhenManyAreMadeAtOnce() {
		IntStream.range(0, 20)
			.parallel()
			.forEach((number) -> new TokenFile(this.home).create("t" + number, "reader", NOW));
		assertThat(new TokenFile(this.home).all()).hasSize(20);
	}

	@Test
	void refusesANameThatIsTaken() {
		TokenFile tokens = new TokenFile(this.home);
		tokens.create("anna", "reader", NOW);
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> tokens.create("anna", "admin", NOW))
			.withMessageContaining("There is a token 'anna' already");
		assertThat(tokens.all()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\tb", "a\nb", "é", "-a" })
	void refusesAName(String name) {
		assertThatExceptionOfType(TokenRefused.class)
			.isThrownBy(() -> new TokenFile(this.home).create(name, "reader", NOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "writer", "reader,", "READER" })
	void refusesARole(String roles) {
		assertThatExceptionOfType(TokenRefused.class)
			.isThrownBy(() -> new TokenFile(this.home).create("anna", roles, NOW))
			.withMessageContaining("reader, editor, reviewer, admin");
	}

	@ParameterizedTest
	@CsvSource({ "reader,false", "editor,true", "reviewer,true", "admin,true" })
	void showsInternalCasesToThoseWhoWorkOnThem(String role, boolean sees) {
		Caller caller = Caller.with("anna", List.of(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT))), "::1");
		assertThat(caller.seesInternal()).isEqualTo(sees);
	}

}
