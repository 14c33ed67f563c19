package io.keiretsu.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "keiretsu.neo4j.bolt-port=0", "keiretsu.neo4j.http-port=0", "keiretsu.cases=" })
@DirtiesContext
class DeadNeo4jTests {

	@TempDir
	static Path home;

	@LocalServerPort
	int port;

	@Autowired
	LocalNeo4j neo4j;

	@Autowired
	Neo4jClient client;

	@Autowired
	Driver driver;

	@Autowired
	PlatformTransactionManager transactions;

	@DynamicPropertySource
	static void home(DynamicPropertyRegistry properties) {
		properties.add("keiretsu.neo4j.home", home::toString);
	}

	@Test
	void isToldByReadinessAndByEveryRequestAndIsBroughtBack() throws Exception {
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
		ask();

		ProcessHandle killed = this.neo4j.handle();
		killed.destroyForcibly();
		killed.onExit().get(2, TimeUnit.MINUTES);

		HttpResponse<String> readiness = get("/readyz");
		assertThat(readiness.statusCode()).isEqualTo(503);
		assertThat(readiness.body()).contains("\"graph\"", "\"because\"");
		assertThat(get("/livez").statusCode()).isEqualTo(200);
		assertUnreachable(this::ask);
		assertUnreachable(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> ask()));
		assertUnreachable(() -> {
			try (Session session = this.driver.session()) {
				session.executeRead((transaction) -> transaction.run("RETURN 1").consume());
			}
		});
		isBroughtBack();
	}

	private void isBroughtBack() throws Exception {
		Instant end = Instant.now().plus(Duration.ofMinutes(2));
		while (get("/readyz").statusCode() != 200) {
			assertThat(Instant.now()).isBefore(end);
			TimeUnit.MILLISECONDS.sleep(200);
		}
		ask();
		assertThat(this.neo4j.ended()).isEmpty();
	}

	private void ask() {
		this.client.query("RETURN 1 AS one").fetch().one();
	}

	private static void assertUnreachable(Runnable request) {
		Throwable failure = catchThrowable(request::run);
		assertThat(GraphUnreachable.in(failure)).isPresent();
	}

	private HttpResponse<String> get(String path) throws Exception {
		URI uri = URI.create("http://127.0.0.1:" + this.port + path);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
	}

}
