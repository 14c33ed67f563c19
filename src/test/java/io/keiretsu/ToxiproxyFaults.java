package io.keiretsu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The faults of a network once more, by Toxiproxy and with the database in a container;
 * skipped where there is no Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
class ToxiproxyFaults {

	private static final int CONTROL = 8474;

	private static final int THROUGH = 8666;

	private static final Network NETWORK = Network.newNetwork();

	@Container
	static Neo4jContainer neo4j = new Neo4jContainer("neo4j:5.26").withNetwork(NETWORK).withNetworkAliases("neo4j");

	@Container
	static GenericContainer<?> toxiproxy = new GenericContainer<>("ghcr.io/shopify/toxiproxy:2.12.0")
		.withNetwork(NETWORK)
		.withExposedPorts(CONTROL, THROUGH);

	private final HttpClient web = HttpClient.newHttpClient();

	@Test
	void losesNothingWhileTheNetworkIsSlowSilentOrGone(@TempDir Path folder) throws Exception {
		tell("/proxies",
				"{\"name\": \"neo4j\", \"listen\": \"0.0.0.0:%d\", \"upstream\": \"neo4j:7687\"}".formatted(THROUGH));
		Path home = folder.resolve("app").resolve("home");
		try (StartedApp started = StartedApp
			.launch(home,
					"--spring.neo4j.uri=bolt://%s:%d".formatted(toxiproxy.getHost(), toxiproxy.getMappedPort(THROUGH)),
					"--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=" + neo4j.getAdminPassword())
			.awaitReady()) {
			AskedApp app = new AskedApp(started.port(), home);
			Set<String> known = app.says("japan-batteries");
			hurt(app, "/proxies/neo4j/toxics",
					"{\"name\": \"slow\", \"type\": \"latency\", \"attributes\": {\"latency\": 2000}}");
			hurt(app, "/proxies/neo4j/toxics",
					"{\"name\": \"silent\", \"type\": \"timeout\", \"attributes\": {\"timeout\": 0}}");
			hurt(app, "/proxies/neo4j", "{\"enabled\": false}");
			assertThat(app.lost(known, "japan-batteries")).isZero();
		}
	}

	private void hurt(AskedApp app, String path, String how) throws Exception {
		try (Watch watch = new Watch(app)) {
			tell(path, how);
			Thread.sleep(20_000);
			tell("/reset", "");
			Watch.awaitHealing(app);
			watch.honest();
		}
	}

	private void tell(String path, String json) throws IOException, InterruptedException {
		URI address = URI
			.create("http://%s:%d%s".formatted(toxiproxy.getHost(), toxiproxy.getMappedPort(CONTROL), path));
		HttpResponse<String> answer = this.web.send(
				HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(json)).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
	}

}
