package io.keiretsu.question;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is ordered by id.
 *
 * @param <V> what is listed
 * @param items what is on this page
 * @param next the cursor of the next page; {@code null} on the last
 */
public record Page<V>(List<V> items, @Nullable String next) {

	/** The most that one page holds. */
	public static final int MOST = 1000;

	/**
	 * {@return a page out of one item more than asked for}
	 * @param found the items, with one beyond the limit if there is a next page
	 * @param limit how many the page holds
	 * @param id gives an item's id
	 */
	public static <V> Page<V> of(List<V> found, int limit, Function<V, String> id) {
		List<V> items = found.subList(0, Math.min(limit, found.size()));
		return new Page<>(items, (found.size() > limit) ? id.apply(items.get(limit - 1)) : null);
	}

	/**
	 * {@return the limit, if it is one}
	 * @param limit how many items a page may hold
	 * @throws ParameterRefused below 1 and above {@value #MOST}
	 */
	public static int limit(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new ParameterRefused("limit", String.valueOf(limit), "a whole number from 1 to " + MOST);
		}
		return limit;
	}

}
