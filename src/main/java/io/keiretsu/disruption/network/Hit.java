package io.keiretsu.disruption.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A firm that a scenario touches.
 *
 * @param firm its number
 * @param tier steps from what stops, by the shortest way: 0 for a firm that stops itself
 * @param lossMin least part of its output that is lost, 0 to 1; {@code null} for
 * {@link Model#REACH}
 * @param lossMax greatest part that is lost; {@code null} for {@link Model#REACH}
 * @param documented amounts of the firm's own contracts that lose something, one a
 * currency, in the direction of the disruption
 * @param because the numbers of the relations of the strongest of the shortest paths,
 * from what stops to this firm; none for a firm that stops itself
 * @param input what its contracts of the same product as the last of {@code because}
 * lose; {@code null} for a firm that stops itself
 * @param hitAfter days until it is hit; {@code null} where no times were given
 * @param hitUntil days until it is over, {@link Clocks#FOREVER} if never; {@code null}
 * where no times were given
 */
public record Hit(int firm, int tier, @Nullable Double lossMin, @Nullable Double lossMax, List<Amount> documented,
		List<Integer> because, @Nullable Input input, @Nullable Integer hitAfter, @Nullable Integer hitUntil) {

	/**
	 * The contracts by which a firm gets one product (upstream: sells it).
	 *
	 * @param product its number, or {@link Network#NONE} where it is not documented
	 * @param contracts how many there are
	 * @param lost how many of them lose something, or may
	 * @param surely how many of them lose something for certain
	 * @param wholly how many of them are lost whole, for certain
	 * @param shares how many of those that lose have a documented share
	 */
	public record Input(int product, int contracts, int lost, int surely, int wholly, int shares) {
	}

}
