package io.keiretsu.disruption.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One supply contract as the network takes it in and gives it back. Firms, plants and
 * products are their numbers.
 *
 * @param supplier the firm that supplies
 * @param buyer the firm that buys
 * @param plants the plants that it comes from; none when not documented. Several carry
 * one total whose split is unknown
 * @param product what is supplied, or {@link Network#NONE} when not documented
 * @param shareOfCost part of the buyer's cost, or {@code null} when unknown
 * @param shareOfRevenue part of the supplier's revenue, or {@code null} when unknown
 * @param amount the money, or {@code null} when unknown
 * @param stage how far it has come
 * @param spell when it holds and is known, and the id of the fact
 */
public record Relation(int supplier, int buyer, List<Integer> plants, int product, @Nullable Share shareOfCost,
		@Nullable Share shareOfRevenue, @Nullable Amount amount, Stage stage, Spell spell) {

}
