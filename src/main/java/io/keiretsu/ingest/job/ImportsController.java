package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.ingest.KeyReused;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.job.Job;
import io.keiretsu.job.TooManyWait;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Words;

/** Takes what comes in, and gives the job that brings it in. */
@RestController
class ImportsController {

	private static final int LONGEST_NAME = 100;

	private final ImportQueue queue;

	ImportsController(ImportQueue queue) {
		this.queue = queue;
	}

	@PostMapping("/api/imports")
	ResponseEntity<Job> take(@RequestParam(defaultValue = "case") String format,
			@RequestParam(defaultValue = "stop") String onError, @RequestParam(defaultValue = "false") String complete,
			@RequestParam(defaultValue = "false") String dryRun,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
			throws IOException, ServletException {
		if (!Incoming.Format.WORDS.contains(format)) {
			throw new ParameterRefused("format", format, Words.either(Incoming.Format.WORDS));
		}
		Incoming.Format written = Incoming.Format.valueOf(format.toUpperCase(Locale.ROOT));
		StreamLoad.How how = new StreamLoad.How(isSkip(onError),
				written == Incoming.Format.CASE || isTrue("complete", complete), isTrue("dryRun", dryRun));
		String id = this.queue.newId();
		MessageDigest digest = sha256();
		digest.update((written + " " + how).getBytes(StandardCharsets.UTF_8));
		try {
			Incoming incoming = receive(id, written, how, request, digest);
			String wanted = HexFormat.of().formatHex(digest.digest());
			Optional<Job> before = (key != null) ? this.queue.underKey(key) : this.queue.waitingFor(wanted);
			if (before.isPresent()) {
				this.queue.sent().forget(id);
				if (!wanted.equals(before.get().wanted())) {
					throw new KeyReused(String.valueOf(key), before.get().id());
				}
			}
			Job job = before.orElseGet(() -> this.queue.submit(id, incoming, key, wanted));
			return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(job);
		}
		catch (ParameterRefused | TooManyWait | IOException refused) {
			this.queue.sent().forget(id);
			throw refused;
		}
	}

	private Incoming receive(String id, Incoming.Format format, StreamLoad.How how, HttpServletRequest request,
			MessageDigest digest) throws IOException, ServletException {
		Path folder = Files.createDirectories(this.queue.sent().folder(id));
		if (format == Incoming.Format.MAPPING) {
			Part rules = part(request, "mapping");
			Part csv = part(request, "file");
			Path mapping = save(Files.createDirectories(folder.resolve("mapping")).resolve(nameOf(rules)),
					rules.getInputStream(), digest);
			return new Incoming(format, save(folder.resolve(nameOf(csv)), csv.getInputStream(), digest), mapping,
					nameOf(csv), how);
		}
		if (isMultipart(request)) {
			Part part = part(request, "file");
			return new Incoming(format, save(folder.resolve(nameOf(part)), part.getInputStream(), digest), null,
					nameOf(part), how);
		}
		Path file = save(folder.resolve(format.file()), request.getInputStream(), digest);
		return new Incoming(format, file, null, String.valueOf(file.getFileName()), how);
	}

	private static Path save(Path file, InputStream content, MessageDigest digest) throws IOException {
		try (InputStream in = content; OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
			in.transferTo(out);
		}
		if (Files.size(file) == 0) {
			throw new ParameterRefused("file", "", "the file as the body of the request; it was empty");
		}
		return file;
	}

	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
		return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private static Part part(HttpServletRequest request, String name) throws IOException, ServletException {
		Part part = isMultipart(request) ? request.getPart(name) : null;
		if (part == null) {
			throw new ParameterRefused(name, "nothing",
					"a part '%s' of multipart/form-data; format=mapping takes the parts 'mapping' and 'file'"
						.formatted(name));
		}
		return part;
	}

	/** A name that is one in every file system, whatever was given. */
	private static String nameOf(Part part) {
		String given = part.getSubmittedFileName();
		String name = (given != null) ? given.replaceAll(".*[/\\\\]", "").replaceAll("[^\\w.() -]", "_") : "";
		return (name.isBlank() || name.length() > LONGEST_NAME || name.matches("[. ]+")) ? part.getName() : name;
	}

	private static boolean isSkip(String onError) {
		if (!onError.equals("stop") && !onError.equals("skip")) {
			throw new ParameterRefused("onError", onError, "stop or skip");
		}
		return onError.equals("skip");
	}

	private static boolean isTrue(String name, String value) {
		if (!value.equals("true") && !value.equals("false")) {
			throw new ParameterRefused(name, value, "true or false");
		}
		return value.equals("true");
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
