package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * An app that serves a home, as the commands talk to it.
 *
 * @param address such as {@code http://localhost:8080}
 * @param token the editor's
 */
record ImportServer(String address, String token) {

	private static final Duration EVERY = Duration.ofMillis(300);

	private static final int SHOWN = 20;

	/** So that an equal folder makes an equal archive, and is known again. */
	private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** The app that serves this home now, if one does. */
	static Optional<ImportServer> serving(Path home) {
		Path address = home.resolve("served-at");
		try {
			if (!Files.exists(address)) {
				return Optional.empty();
			}
			ImportServer server = of(home, Files.readString(address).strip());
			HttpRequest ready = HttpRequest.newBuilder(URI.create(server.address() + "/readyz"))
				.timeout(Duration.ofSeconds(5))
				.build();
			HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
			return (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
					? Optional.of(server) : Optional.empty();
		}
		catch (IOException nobodyThere) {
			return Optional.empty();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	static ImportServer of(Path home, String address) throws IOException {
		return new ImportServer(address, Files.readString(home.resolve("token")).strip());
	}

	/**
	 * Hands a piece over and follows the job.
	 * @return 0 if it came in, else 1
	 */
	int bring(ImportCommand.Piece piece, String options, PrintStream out) throws IOException, InterruptedException {
		JsonNode job;
		try {
			job = JsonMapper.shared().readTree(submit(piece, options));
		}
		catch (RestClientResponseException refused) {
			out.println(JsonMapper.shared().readTree(refused.getResponseBodyAsString()).path("detail").asString());
			return 1;
		}
		String path = "/api/jobs/" + job.path("id").asString();
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName(String.valueOf(piece.path().getFileName()))
			.setInitialMax(100)
			.setUpdateIntervalMillis((int) EVERY.toMillis())
			.build()) {
			while (job.path("state").asString().matches("queued|running")) {
				Thread.sleep(EVERY.toMillis());
				job = JsonMapper.shared().readTree(get(path));
				bar.stepTo(job.path("percent").asLong());
			}
		}
		out.printf("%s: %s. %s%n", piece.path(), job.path("state").asString(), job.path("result").asString());
		if (job.path("rejected").asLong() > 0) {
			out.printf("Left out, the first %d of %d (all: GET %s/rejects):%n", SHOWN, job.path("rejected").asLong(),
					path);
			get(path + "/rejects").lines().limit(SHOWN).map(ImportServer::reject).forEach(out::println);
		}
		return job.path("state").asString().equals("done") ? 0 : 1;
	}

	/**
	 * {@return what comes back when something is posted}
	 * @param path of this app
	 * @param body is sent as JSON
	 */
	JsonNode post(String path, Object body) {
		return JsonMapper.shared()
			.readTree(String.valueOf(RestClient.create(this.address)
				.post()
				.uri(path)
				.contentType(MediaType.APPLICATION_JSON)
				.body(JsonMapper.shared().writeValueAsString(body))
				.retrieve()
				.body(String.class)));
	}

	private static String reject(String line) {
		JsonNode reject = JsonMapper.shared().readTree(line);
		return "  %s:%s: %s: %s".formatted(reject.path("file").asString(), reject.path("line").asString(),
				reject.path("column").asString(), reject.path("reason").asString());
	}

	/**
	 * {@return what there is}
	 * @param path of this app, encoded
	 */
	String get(String path) {
		return String.valueOf(RestClient.create(this.address)
			.get()
			.uri(URI.create(this.address + path))
			.headers(this::say)
			.retrieve()
			.body(String.class));
	}

	/** Says the token, if there is one. */
	private void say(HttpHeaders headers) {
		if (!this.token.isEmpty()) {
			headers.setBearerAuth(this.token);
		}
	}

	/**
	 * Takes something out into a file.
	 * @param path of this app, encoded
	 * @param file where it goes
	 * @throws IOException if it is refused, or breaks off
	 */
	void take(String path, Path file) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", "Bearer " + this.token)
			.build();
		HttpResponse<Path> taken = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
		if (taken.statusCode() != 200) {
			throw new IOException(JsonMapper.shared().readTree(Files.readString(file)).path("detail").asString());
		}
	}

	private String submit(ImportCommand.Piece piece, String options) throws IOException {
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		Path zipped = null;
		if (Files.isDirectory(piece.path())) {
			zipped = zip(piece.path());
		}
		parts.part("file", new FileSystemResource((zipped != null) ? zipped : piece.path()))
			.filename(String.valueOf(piece.path().getFileName()));
		if (piece.mapping() != null) {
			parts.part("mapping", new FileSystemResource(piece.mapping()));
		}
		try {
			return String.valueOf(RestClient.create(this.address)
				.post()
				.uri(URI.create(this.address + "/api/imports?format=" + piece.format() + options))
				.header("Authorization", "Bearer " + this.token)
				.contentType(MediaType.MULTIPART_FORM_DATA)
				.body(parts.build())
				.retrieve()
				.body(String.class));
		}
		finally {
			if (zipped != null) {
				Files.delete(zipped);
			}
		}
	}

	private static Path zip(Path folder) throws IOException {
		Path zip = Files.createTempFile("tables", ".zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
				entry.setTimeLocal(TIMELESS);
				out.putNextEntry(entry);
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return zip;
	}

}
