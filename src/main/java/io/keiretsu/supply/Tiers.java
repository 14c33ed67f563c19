package io.keiretsu.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.keiretsu.question.Findings;
import io.keiretsu.question.Words;

/**
 * The sentence about firms by tier, whichever way the tiers go.
 *
 * @param found the rows
 * @param firms one for each row
 */
record Tiers(Findings<?> found, List<Placed> firms) {

	/** How many tiers a question may ask for. */
	static final int MOST = 5;

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

	private static final int NAMED = 3;

	/**
	 * A firm in its tier.
	 *
	 * @param tier from 1
	 * @param name of the firm
	 * @param inTier how many firms the tier has in all
	 */
	record Placed(int tier, String name, int inTier) {

	}

	/**
	 * {@return such as "3 suppliers of A are documented within 2 tiers by …: B in the
	 * first tier; C and D in the second"}
	 * @param role such as "supplier"
	 * @param of whose, such as " of Toyota Motor"
	 * @param tiers how many were asked for
	 */
	String says(String role, String of, int tiers) {
		String within = (tiers == 1) ? "" : " within " + tiers + " tiers";
		if (this.firms.isEmpty()) {
			return this.found.nothing("No " + role + of + within);
		}
		Map<Integer, List<Placed>> byTier = this.firms.stream()
			.collect(Collectors.groupingBy(Placed::tier, TreeMap::new, Collectors.toList()));
		long count = byTier.values().stream().mapToLong((tier) -> tier.get(0).inTier()).sum();
		List<String> clauses = byTier.values().stream().map(Tiers::clause).toList();
		boolean more = this.found.truncated() && tiers > byTier.size();
		return Words
			.sentence((more ? "at least " : "") + Words.count(count, role) + of + ((count == 1) ? " is" : " are")
					+ " documented" + within + this.found.by() + ": " + Words.clauses(clauses));
	}

	private static String clause(List<Placed> firms) {
		int count = firms.get(0).inTier();
		List<String> names = new ArrayList<>(firms.stream().map(Placed::name).limit(NAMED).toList());
		if (count > names.size()) {
			names.add(Words.count(count - names.size(), "other"));
		}
		return Words.list(names) + " in the " + ORDINALS.get(firms.get(0).tier() - 1) + " tier";
	}

}
