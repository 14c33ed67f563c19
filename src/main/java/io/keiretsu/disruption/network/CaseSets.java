package io.keiretsu.disruption.network;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Sets of cases, each as one text. */
final class CaseSets {

	/** No id of a case has it. */
	static final String BETWEEN = "\n";

	private CaseSets() {
	}

	static List<String> cases(Ids sets, int set) {
		return (set != Network.NONE) ? List.of(sets.text(set).split(BETWEEN)) : List.of();
	}

	/** By set: whether one of some cases is in it. */
	static boolean[] with(Ids sets, @Nullable Set<String> some) {
		boolean[] with = new boolean[sets.size()];
		for (int set = 0; set < with.length; set++) {
			with[set] = some == null || cases(sets, set).stream().anyMatch(some::contains);
		}
		return with;
	}

}
