package io.keiretsu.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.keiretsu.fact.CheckDigits;

/**
 * What the codes of two firms say. One code proves that they are one; two codes of a
 * register that gives each firm one code prove that they are two. A code whose check
 * digits do not fit says nothing.
 */
final class Identifiers {

	private static final Map<String, String> CALLED = Map.of("lei", "LEI", "isin", "ISIN", "ticker", "ticker",
			"wikidata", "Wikidata item", "corporateNumber", "corporate number");

	/** A firm has one of each. */
	private static final Set<String> UNIQUE = Set.of("lei", "wikidata", "corporateNumber");

	private final List<String> shared = new ArrayList<>();

	private final List<String> apart = new ArrayList<>();

	private final List<String> mistyped = new ArrayList<>();

	Identifiers(Map<String, Set<String>> ones, Map<String, Set<String>> others, boolean oneCountry) {
		for (String scheme : new TreeSet<>(ones.keySet())) {
			Set<String> one = valid(scheme, ones.getOrDefault(scheme, Set.of()));
			Set<String> other = valid(scheme, others.getOrDefault(scheme, Set.of()));
			Set<String> both = new HashSet<>(one);
			both.retainAll(other);
			String called = CALLED.getOrDefault(scheme, scheme);
			boolean national = scheme.equals("corporateNumber") && !oneCountry;
			if (!both.isEmpty() && !national) {
				this.shared.add("both have the " + called + " " + String.join(", ", new TreeSet<>(both)));
			}
			else if (!one.isEmpty() && !other.isEmpty() && UNIQUE.contains(scheme) && !national) {
				this.apart.add("each has a " + called + " of its own: " + String.join(", ", new TreeSet<>(one))
						+ " and " + String.join(", ", new TreeSet<>(other)));
			}
		}
	}

	private Set<String> valid(String scheme, Set<String> codes) {
		Set<String> valid = new HashSet<>();
		for (String code : codes) {
			if (scheme.equals("lei") && !CheckDigits.fitLei(code)
					|| scheme.equals("isin") && !CheckDigits.fitIsin(code)) {
				this.mistyped.add("the " + CALLED.get(scheme) + " " + code
						+ " is mistyped, by its check digits, and says nothing");
			}
			else {
				valid.add(code);
			}
		}
		return valid;
	}

	List<String> shared() {
		return this.shared;
	}

	List<String> apart() {
		return this.apart;
	}

	List<String> mistyped() {
		return this.mistyped;
	}

}
