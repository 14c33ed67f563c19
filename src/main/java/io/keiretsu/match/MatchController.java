package io.keiretsu.match;

import java.util.List;
import java.util.Locale;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.CountryCode;
import io.keiretsu.question.ParameterRefused;

/** Says of names which firms or plants of the graph they may mean. It writes nothing. */
@RestController
class MatchController {

	/** How many may be sought at once. */
	static final int MOST = 1000;

	private static final int MOST_CANDIDATES = 50;

	private final Matching matching;

	MatchController(Matching matching) {
		this.matching = matching;
	}

	/**
	 * Matches names.
	 * @param sought a list of names, or of what else is known beside them
	 * @param limit how many candidates each gets
	 * @return one answer for each, in their order
	 */
	@PostMapping("/api/match")
	List<Matched> match(@RequestBody List<Sought> sought, @RequestParam(defaultValue = "5") int limit) {
		if (limit < 1 || limit > MOST_CANDIDATES) {
			throw new ParameterRefused("limit", String.valueOf(limit), "a number from 1 to " + MOST_CANDIDATES);
		}
		if (sought.size() > MOST) {
			throw new ParameterRefused("body", sought.size() + " names",
					"at most " + MOST + " names at once; the match command takes a file of any length");
		}
		return this.matching.match(sought.stream().map(MatchController::checked).toList(), limit, (id) -> true);
	}

	private static Sought checked(Sought one) {
		if (one.name().isBlank() && one.names().isEmpty() && one.identifiers().isEmpty()) {
			throw new ParameterRefused("name", one.name(), "a name, or identifiers such as {\"lei\": \"…\"}");
		}
		String kind = one.kind().toLowerCase(Locale.ROOT);
		if (!kind.equals(ThingKind.FIRM.word()) && !kind.equals(ThingKind.PLANT.word())) {
			throw new ParameterRefused("kind", one.kind(), "firm or plant");
		}
		String country = one.country();
		return new Sought(one.name(), one.names(), kind,
				(country == null || country.isBlank()) ? null : CountryCode.of(country), one.place(), one.industry(),
				one.identifiers());
	}

}
