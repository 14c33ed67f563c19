package io.keiretsu.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditorTokenTests {

	@TempDir
	Path home;

	@Test
	void isWhatStandsInItsFileAndStaysTheSame() throws Exception {
		EditorToken token = new EditorToken(this.home.resolve("new"));
		String word = Files.readString(token.file()).strip();
		assertThat(word).hasSize(32);
		assertThat(token.is(word)).isTrue();
		assertThat(token.is(word + "x")).isFalse();
		assertThat(token.is("")).isFalse();
		assertThat(new EditorToken(this.home.resolve("new")).is(word)).isTrue();
		assertThat(new EditorToken(this.home.resolve("other")).is(word)).isFalse();
	}

	@Test
	void canBeReadByItsOwnerAlone() throws Exception {
		Path file = new EditorToken(this.home).file();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void refusesAnEmptyFile() throws Exception {
		Files.writeString(this.home.resolve("token"), "\n");
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new EditorToken(this.home))
			.withMessageContaining("is empty");
	}

}
