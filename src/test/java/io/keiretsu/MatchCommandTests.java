package io.keiretsu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A list goes in, and comes out with what each of its rows may be. */
@GraphTest
@Story("""
		firms:
		  - {id: toyota-motor, name: Toyota Motor Corporation, country: JP, identifiers: {ticker: "XTKS:7203"}}
		  - {id: panasonic-energy, name: "Panasonic Energy Co., Ltd.", country: JP}
		""")
class MatchCommandTests {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@LocalServerPort
	private int port;

	@Test
	void writesBehindEachRowWhatItMayBe() throws IOException {
		Path list = Files.writeString(this.folder.resolve("names.csv"), """
				row,name,country,ticker
				1,トヨタ自動車株式会社,JP,
				2,"Panasonic Holdings, Inc.",JP,
				3,Unheard Of,,
				4,Matsushita,,XTKS:7203
				""");
		MatchCommand command = command("match", list.toString());
		assertThat(command.isReady()).isTrue();
		assertThat(command.run(new ImportServer("http://localhost:" + this.port, ""))).isZero();
		List<String> lines = Files.readAllLines(this.folder.resolve("names.matched.csv"));
		assertThat(lines).hasSize(5);
		assertThat(lines.get(0))
			.isEqualTo("row,name,country,ticker,matchVerdict,matchId,matchName,matchScore,matchReasons");
		assertThat(lines.get(1)).startsWith("1,トヨタ自動車株式会社,JP,,matched,toyota-motor,Toyota Motor Corporation,0.9");
		assertThat(lines.get(2)).startsWith("2,\"Panasonic Holdings, Inc.\",JP,").doesNotContain("matched");
		assertThat(lines.get(3)).isEqualTo("3,Unheard Of,,,new,,,,");
		assertThat(lines.get(4)).startsWith("4,Matsushita,,XTKS:7203,matched,toyota-motor");
		assertThat(said()).contains("2 matched");
	}

	@Test
	void saysWhatIsMissing() throws IOException {
		assertThat(command("match").isReady()).isFalse();
		assertThat(command("match", this.folder.resolve("nothing.csv").toString()).isReady()).isFalse();
		assertThat(said()).contains("Write 'match'", "There is no file");
		Path list = Files.writeString(this.folder.resolve("odd.csv"), "firm\nToyota\n");
		assertThat(command("match", list.toString()).run(new ImportServer("http://localhost:" + this.port, "")))
			.isEqualTo(1);
		assertThat(said()).contains("has no column 'name'");
	}

	private MatchCommand command(String... arguments) {
		return new MatchCommand(arguments, new PrintStream(this.said, true, StandardCharsets.UTF_8));
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
