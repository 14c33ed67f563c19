package io.keiretsu.graph;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;

import io.keiretsu.Keiretsu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTests {

	@TempDir
	Path home;

	@Test
	void namesATakenPortBeforeNeo4jStartsAndGivesALineToPaste(CapturedOutput output) throws Exception {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refuse("--server.port=" + other.getLocalPort(), "--keiretsu.neo4j.bolt-port=0",
					"--keiretsu.neo4j.http-port=0");
			assertThat(output)
				.contains("Port " + other.getLocalPort() + " (server.port) is taken by another program.",
						"mvn spring-boot:run -Dspring-boot.run.arguments=\"--server.port=")
				.doesNotContain("--server.port=" + other.getLocalPort() + " ", "\tat ");
		}
		assertThat(this.home.resolve("data")).doesNotExist();
	}

	@Test
	void saysThatAnExternalDatabaseIsAway(CapturedOutput output) throws Exception {
		int nobody = Port.orAnyFree(0);
		refuse("--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:" + nobody);
		assertThat(output)
			.contains("The database at bolt://127.0.0.1:" + nobody + " does not answer: Connection refused")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatAnExternalDatabaseRefusesThePassword(CapturedOutput output) {
		refuse("--server.port=0", "--spring.neo4j.uri=" + SharedNeo4j.uri(),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=notTheWord");
		assertThat(output).contains("refused the password of the user 'neo4j'").doesNotContain("\tat ", "notTheWord");
	}

	@Test
	void refusesAnAddressThatIsNoneOfANeo4j(CapturedOutput output) {
		refuse("--server.port=0", "--spring.neo4j.uri=localhost:7687");
		assertThat(output).contains("spring.neo4j.uri is 'localhost:7687'", "neo4j+s://").doesNotContain("\tat ");
	}

	private void refuse(String... arguments) {
		SpringApplication keiretsu = new SpringApplication(Keiretsu.class);
		String[] all = Arrays.copyOf(arguments, arguments.length + 1);
		all[arguments.length] = "--keiretsu.neo4j.home=" + this.home;
		assertThatException().isThrownBy(() -> keiretsu.run(all));
	}

}
