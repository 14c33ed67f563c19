package io.keiretsu.match;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.CountryCode;
import io.keiretsu.question.ParameterRefused;

/** Says of names which firms or plants of the graph they may mean. It writes nothing. */
@Component
public class Comparing {

	/** How many may be sought at once. */
	static final int MOST = 1000;

	private static final int MOST_CANDIDATES = 50;

	private final Matching matching;

	Comparing(Matching matching) {
		this.matching = matching;
	}

	/**
	 * {@return one answer for each, in their order}
	 * @param sought what is known of each: a name at least, or an identifier
	 * @param limit how many candidates each gets, 1 to 50
	 * @throws ParameterRefused if that is out of range, or nothing is known of one
	 */
	public List<Matched> match(List<Sought> sought, int limit) {
		if (limit < 1 || limit > MOST_CANDIDATES) {
			throw new ParameterRefused("limit", String.valueOf(limit), "a number from 1 to " + MOST_CANDIDATES);
		}
		if (sought.size() > MOST) {
			throw new ParameterRefused("body", sought.size() + " names",
					"at most " + MOST + " names at once; the match command takes a file of any length");
		}
		return this.matching.match(sought.stream().map(Comparing::checked).toList(), limit, (id) -> true);
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
