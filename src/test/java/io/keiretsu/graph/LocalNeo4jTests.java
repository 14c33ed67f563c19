package io.keiretsu.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class LocalNeo4jTests {

	@TempDir
	Path home;

	@Test
	void diesWithAKilledParentAndComesBackWithItsDataAndWithoutSayingItsPassword(CapturedOutput output)
			throws Exception {
		Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ParentOfNeo4j.class.getName(), this.home.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String[] said;
		try (BufferedReader reader = parent.inputReader()) {
			said = reader.lines().filter((line) -> line.contains("bolt://")).findFirst().orElseThrow().split(" ");
			ProcessHandle child = ProcessHandle.of(Long.parseLong(said[0])).orElseThrow();
			ask(URI.create(said[1]), "CREATE (:Kept)");

			assertThatExceptionOfType(HomeInUse.class).isThrownBy(() -> SharedNeo4j.start(this.home))
				.withMessage("The home %s is in use by the process %d.", this.home, parent.pid())
				.satisfies((refused) -> assertThat(refused.remedy())
					.contains("-Dspring-boot.run.arguments=\"--server.port=", "--keiretsu.neo4j.home="));

			parent.destroyForcibly().waitFor();
			try (LocalNeo4j again = SharedNeo4j.start(this.home)) {
				assertThat(child.isAlive()).isFalse();
				assertThat(ask(again.getUri(), "MATCH (kept:Kept) RETURN kept").records()).hasSize(1);
				assertThat(again.ended()).isEmpty();
				again.handle().destroyForcibly();
				again.handle().onExit().get(5, TimeUnit.SECONDS);
				assertThat(again.ended().orElseThrow()).startsWith("The local Neo4j has ended (exit code 137)");
			}
		}
		finally {
			parent.destroyForcibly();
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve("password"))))
			.isEqualTo("rw-------");
		assertThat(output.getAll()).doesNotContain(password());
		assertThat(filesThatSayThePassword()).containsExactly(this.home.resolve("password"));
	}

	@Test
	void refusesAPortThatIsTakenAndOffersOneThatIsNot() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int taken = other.getLocalPort();
			assertThatExceptionOfType(PortTaken.class)
				.isThrownBy(() -> SharedNeo4j.start(this.home, "http-port=" + taken))
				.withMessage("Port %d (keiretsu.neo4j.http-port) is taken by another program.", taken);
		}
		assertThat(this.home.resolve("data")).doesNotExist();
	}

	@Test
	void saysWhereToReadOnWhenNeo4jEndsWhileItStarts() throws IOException {
		Path noJars = Files.writeString(this.home.resolve("list"), "nowhere.jar\n");
		assertThatExceptionOfType(Neo4jNotStarted.class)
			.isThrownBy(() -> SharedNeo4j.start(this.home, "classpath=" + noJars))
			.withMessage("The local Neo4j ended while it started (exit code 1).")
			.satisfies((refused) -> assertThat(refused.remedy()).contains(this.home.resolve("neo4j.log").toString()));
		assertThat(this.home.resolve("neo4j.log")).content().contains("ClassNotFoundException");
	}

	@Test
	void refusesAListOfJarsThatIsNotThere() {
		assertThatExceptionOfType(Neo4jJarsMissing.class)
			.isThrownBy(() -> SharedNeo4j.start(this.home, "classpath=no/such/list"))
			.withMessageContaining("no/such/list");
	}

	@Test
	void refusesAHomeWhosePasswordIsGone() throws IOException {
		Files.createDirectories(this.home.resolve("data/databases/system"));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> SharedNeo4j.start(this.home))
			.withMessageContaining("its file 'password' is gone");
	}

	private EagerResult ask(URI uri, String cypher) throws IOException {
		AuthToken token = AuthTokens.basic("neo4j", password());
		try (Driver driver = GraphDatabase.driver(uri, token)) {
			return driver.executableQuery(cypher).execute();
		}
	}

	private String password() throws IOException {
		return Files.readString(this.home.resolve("password")).strip();
	}

	private Stream<Path> filesThatSayThePassword() throws IOException {
		String password = password();
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile).filter((file) -> says(file, password)).toList().stream();
		}
	}

	private static boolean says(Path file, String password) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(password);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
