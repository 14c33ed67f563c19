package io.keiretsu.ingest.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Finds the allowed word that somebody most likely meant.
 */
public final class Nearest {

	private Nearest() {
	}

	/**
	 * A sentence that asks for the nearest of the allowed words, with a space before it;
	 * or nothing where none is near.
	 */
	public static String didYouMean(String word, Collection<String> allowed) {
		String nearest = to(word, allowed);
		return (nearest != null) ? " Did you mean '" + nearest + "'?" : "";
	}

	static @Nullable String to(String word, Collection<String> allowed) {
		String folded = fold(word);
		return allowed.stream()
			.filter((each) -> Math.abs(each.length() - word.length()) <= 4)
			.filter((each) -> distance(folded, fold(each)) <= Math.min(3, folded.length() / 3))
			.min(Comparator.comparingInt((String each) -> distance(folded, fold(each))).thenComparing((each) -> each))
			.orElse(null);
	}

	private static String fold(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[-_ .]", "");
	}

	/**
	 * How many letters must be added, dropped, changed or swapped with their neighbour.
	 */
	private static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}

}
