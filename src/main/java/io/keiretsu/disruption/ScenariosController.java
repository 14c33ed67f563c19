package io.keiretsu.disruption;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import io.keiretsu.access.Caller;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;

/** Asks what if, over HTTP. */
@RestController
@RequestMapping("/api/scenarios")
class ScenariosController {

	private static final String SCENARIO = "scenario";

	private static final String LATER = "respond-async";

	private final Networks networks;

	private final WhatIf whatIf;

	private final Weaknesses weaknesses;

	private final ScenarioJobs jobs;

	private final JsonMapper json;

	ScenariosController(Networks networks, WhatIf whatIf, Weaknesses weaknesses, ScenarioJobs jobs, JsonMapper json) {
		this.networks = networks;
		this.whatIf = whatIf;
		this.weaknesses = weaknesses;
		this.jobs = jobs;
		this.json = json;
	}

	/** A scenario as its body asks it. */
	@PostMapping
	ResponseEntity<?> ask(@RequestBody JsonNode body,
			@RequestHeader(name = "Prefer", required = false) @Nullable String prefer, ServletWebRequest web) {
		ScenarioAsked asked = ScenarioAsked.of(body);
		return answer(() -> this.whatIf.understand(asked, Caller.current().seesInternal()), prefer, null);
	}

	/** The same scenario as a link, with the body as a parameter. */
	@GetMapping
	ResponseEntity<?> askByLink(@RequestParam(name = SCENARIO) String scenario,
			@RequestHeader(name = "Prefer", required = false) @Nullable String prefer, ServletWebRequest web) {
		ScenarioAsked asked = ScenarioAsked.of(read(scenario));
		return answer(() -> this.whatIf.understand(asked, Caller.current().seesInternal()), prefer, web);
	}

	/** Whose stop cuts the most of what reaches a buyer. */
	@GetMapping("/chokepoints")
	ResponseEntity<?> chokepoints(@RequestParam MultiValueMap<String, String> parameters,
			@RequestHeader(name = "Prefer", required = false) @Nullable String prefer, ServletWebRequest web) {
		Request request = allowed(parameters, Set.of("buyer"));
		return answer(() -> this.weaknesses.chokepoints(request, Caller.current().seesInternal()), prefer, web);
	}

	/** The small sets of plants or firms that carry a share of a buyer's supply. */
	@GetMapping("/critical-sets")
	ResponseEntity<?> criticalSets(@RequestParam MultiValueMap<String, String> parameters,
			@RequestHeader(name = "Prefer", required = false) @Nullable String prefer, ServletWebRequest web) {
		Request request = allowed(parameters, Set.of("buyer", "share", "kind", "tiers"));
		return answer(() -> this.weaknesses.criticalSets(request, Caller.current().seesInternal()), prefer, web);
	}

	/** The firms by their economic systemic risk. */
	@GetMapping("/systemic-risk")
	ResponseEntity<?> systemicRisk(@RequestParam MultiValueMap<String, String> parameters,
			@RequestHeader(name = "Prefer", required = false) @Nullable String prefer, ServletWebRequest web) {
		Request request = allowed(parameters, Set.of("documented"));
		return answer(() -> this.weaknesses.systemicRisk(request, Caller.current().seesInternal()), prefer, web);
	}

	/**
	 * Where there is a network, a request is understood before it waits for anything, so
	 * that what is wrong with it, or has not changed, is said at once.
	 */
	private ResponseEntity<?> answer(Supplier<Answerable> asked, @Nullable String prefer,
			@Nullable ServletWebRequest web) {
		long start = System.nanoTime();
		boolean later = prefer != null && prefer.contains(LATER);
		Supplier<Answerable> ready = asked;
		if (this.networks.isThere()) {
			Answerable understood = asked.get();
			if (web != null && web.checkNotModified(version(understood))) {
				return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
			}
			ready = () -> understood;
		}
		ResponseEntity<?> answer = this.jobs.answer(ready, later);
		HttpHeaders headers = new HttpHeaders(answer.getHeaders());
		headers.set("Server-Timing", "answer;dur=" + Duration.ofNanos(System.nanoTime() - start).toMillis());
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

	private static String version(Answerable understood) {
		return DigestUtils
			.md5DigestAsHex((understood.head().hash() + " " + understood.self() + " " + understood.isInternal())
				.getBytes(StandardCharsets.UTF_8));
	}

	private JsonNode read(String scenario) {
		try {
			return this.json.readTree(scenario);
		}
		catch (JacksonException broken) {
			throw new ParameterRefused(SCENARIO, scenario,
					"the JSON object that POST /api/scenarios takes, such as {\"stop\": [\"lansing-battery-plant\"]}");
		}
	}

	private static Request allowed(MultiValueMap<String, String> parameters, Set<String> own) {
		Request request = Request.of(parameters);
		request.allowOnly(Weaknesses.with(own));
		return request;
	}

}
