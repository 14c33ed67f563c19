package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.Names;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Sight;
import io.keiretsu.question.Words;

/** Lets a person judge whether two firms or two plants are one, and take that back. */
@RestController
@RequestMapping("/api/judgements")
class JudgementsController {

	private static final List<ThingKind> KINDS = List.of(ThingKind.FIRM, ThingKind.PLANT);

	private final Ledger ledger;

	private final Graph graph;

	private final Names names;

	private final Sight sight;

	JudgementsController(Ledger ledger, Graph graph, Names names, Sight sight) {
		this.ledger = ledger;
		this.graph = graph;
		this.names = names;
		this.sight = sight;
	}

	/**
	 * What is to be judged.
	 *
	 * @param one the firm or plant that stays, if they are the same: its id, an
	 * identifier or a name
	 * @param other the one that is then merged into it
	 * @param verdict same, not-same or unsure
	 * @param reason why, in words, for those who come later
	 * @param by who says so
	 * @param expects the verdict that stands, or none; none if not given
	 */
	record Wanted(@Nullable String one, @Nullable String other, @Nullable String verdict, @Nullable String reason,
			@Nullable String by, @Nullable String expects) {

	}

	@PostMapping
	Judgement judge(@RequestBody Wanted wanted) {
		Meant one = meant("one", wanted.one());
		Meant other = meant("other", wanted.other());
		if (one.equals(other)) {
			throw new ParameterRefused("other", other.id(), "another thing than 'one'");
		}
		if (one.kind() != other.kind()) {
			throw new ParameterRefused("other", other.id(),
					"a %s, as '%s' is one; it is a %s".formatted(one.kind().word(), one.id(), other.kind().word()));
		}
		Verdict verdict = Verdict.of(word("verdict", given("verdict", wanted.verdict()), Verdict.WORDS));
		List<String> expectable = List.of("same", "not-same", "unsure", Ruling.NONE);
		String expects = (wanted.expects() != null) ? word("expects", wanted.expects(), expectable) : Ruling.NONE;
		Ruling ruling = new Ruling(one.id(), other.id(), verdict, given("reason", wanted.reason()), wanted.by(),
				expects);
		this.ledger.write(Batch.judging(ruling));
		return standing(ruling);
	}

	@DeleteMapping("/{id}")
	Judgement takeBack(@PathVariable String id, @RequestParam(required = false) @Nullable String reason) {
		Judgement judgement = one(id);
		this.ledger.write(Batch.judging(new Ruling(judgement.one(), judgement.other(), null, reason, null, id)));
		return one(id);
	}

	@GetMapping
	Page<Judgement> list(@RequestParam(required = false) @Nullable String about,
			@RequestParam(required = false) @Nullable String verdict, @RequestParam(defaultValue = "100") int limit,
			@RequestParam(defaultValue = "") String cursor) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("about", (about != null) ? meant("about", about).id() : null);
		parameters.put("verdict", (verdict != null) ? word("verdict", verdict, Verdict.WORDS) : null);
		parameters.put("cases", this.sight.cases());
		parameters.put("cursor", cursor);
		parameters.put("limit", Page.limit(limit) + 1);
		List<Judgement> found = this.graph.read("things/judgements", parameters).stream().map(Judgement::of).toList();
		return Page.of(found, limit, Judgement::id);
	}

	@GetMapping("/{id}")
	Judgement one(@PathVariable String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("cases", this.sight.cases());
		return this.graph.read("things/judgement", parameters)
			.stream()
			.findFirst()
			.map(Judgement::of)
			.orElseThrow(() -> new JudgementUnknown(id));
	}

	/** The judgement that was written; another may have ended it since. */
	private Judgement standing(Ruling ruling) {
		return this.graph.read("things/judgement-of-pair", Map.of("pair", ruling.pair(), "proof", ruling.proof()))
			.stream()
			.findFirst()
			.map(Judgement::of)
			.orElseThrow();
	}

	private record Meant(String id, ThingKind kind) {

	}

	/**
	 * An id is taken as it is, though it be that of a thing that is merged into another.
	 */
	private Meant meant(String parameter, @Nullable String text) {
		String value = given(parameter, text);
		return kind(value).orElseGet(() -> kind(this.names.resolve(parameter, value, KINDS).id()).orElseThrow());
	}

	private Optional<Meant> kind(String id) {
		return this.graph.read("things/by-ids", Map.of("ids", List.of(id)))
			.stream()
			.findFirst()
			.map((Record row) -> new Meant(id, ThingKind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT))))
			.filter((meant) -> KINDS.contains(meant.kind()));
	}

	private static String given(String name, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new ParameterRefused(name, String.valueOf(value), name.equals("reason") ? "the reason in words"
					: name.equals("verdict") ? Words.either(Verdict.WORDS) : "a firm or plant");
		}
		return value.strip();
	}

	private static String word(String name, String value, List<String> allowed) {
		if (!allowed.contains(value)) {
			throw new ParameterRefused(name, value, Words.either(allowed));
		}
		return value;
	}

}
