package io.keiretsu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An app of its own, asked over HTTP.
 *
 * @param port where it is reached
 * @param home where its token lies
 */
record AskedApp(int port, Path home) {

	private static final HttpClient WEB = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	/** Whoever waits longer than that was left hanging. */
	static final Duration LONGEST = Duration.ofSeconds(40);

	HttpRequest.Builder request(String path) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(LONGEST);
		Path token = this.home.resolve("token");
		return Files.exists(token) ? request.header("Authorization", "Bearer " + Files.readString(token).strip())
				: request;
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return WEB.send(request, HttpResponse.BodyHandlers.ofString());
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path).build());
	}

	HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build());
	}

	/** Hands tables over; what comes back is the job. */
	JsonNode bring(Path zip) throws IOException, InterruptedException {
		return json(send(request("/api/imports?format=tables").header("Content-Type", "application/zip")
			.POST(HttpRequest.BodyPublishers.ofFile(zip))
			.build()));
	}

	JsonNode json(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
		return JsonMapper.shared().readTree(answer.body());
	}

	JsonNode job(String id) throws IOException, InterruptedException {
		return json(get("/api/jobs/" + id));
	}

	/** The job, once it is so; or as it stands after some minutes. */
	JsonNode await(String id, Predicate<JsonNode> until) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(Duration.ofMinutes(5));
		JsonNode job = job(id);
		while (!until.test(job) && Instant.now().isBefore(end)) {
			Thread.sleep(50);
			job = job(id);
		}
		return job;
	}

	JsonNode awaitEnd(String id) throws IOException, InterruptedException {
		return await(id, (job) -> !job.path("ended").isNull());
	}

	static boolean hasBegun(JsonNode job) {
		return job.path("added").asInt() > 0 || !job.path("ended").isNull();
	}

	/** Everything that a case says, each thing and each fact as a text. */
	Set<String> says(String caseId) throws IOException, InterruptedException {
		Set<String> all = new TreeSet<>();
		JsonNode exported = json(get("/api/export?format=case&cases=" + caseId));
		exported.properties().forEach((part) -> part.getValue().forEach((each) -> all.add(part.getKey() + each)));
		assertThat(all).isNotEmpty();
		return all;
	}

	/** How much of what was said before is not said any more. */
	int lost(Set<String> before, String caseId) throws IOException, InterruptedException {
		Set<String> gone = new TreeSet<>(before);
		gone.removeAll(says(caseId));
		return gone.size();
	}

}
