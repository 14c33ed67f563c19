package io.keiretsu.disruption.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a scenario does.
 *
 * @param hits the first of the firms that are touched: those that stop themselves, then
 * by greatest loss, tier and number
 * @param firms how many are touched
 * @param stopped how many of them stop themselves, wholly or in part
 * @param lastTier the tier of the firm that is farthest from what stops
 * @param relations how many contracts lose something, or may
 * @param countries how it spreads over countries, most firms first
 * @param products which products are touched, most contracts first
 * @param atRisk documented amounts of all contracts that lose something, or may, one a
 * currency
 * @param esri economic systemic risk of all that stops together, 0 to 1; {@code null} for
 * other models
 * @param unknownShares how many of the touched contracts have no documented share
 * @param unknownPlants how many of the touched contracts do not say which plant they come
 * from
 * @param settled whether the loss has come to rest within the tiers and the steps that
 * were allowed
 * @param assumptions what the model takes for granted, a sentence each
 */
public record Impact(List<Hit> hits, int firms, int stopped, int lastTier, int relations, List<CountryTotal> countries,
		List<ProductTotal> products, List<Amount> atRisk, @Nullable Share esri, int unknownShares, int unknownPlants,
		boolean settled, List<String> assumptions) {

	/**
	 * What happens in a country.
	 *
	 * @param country ISO 3166-1 alpha-2, or {@code null} for firms whose country is not
	 * documented
	 * @param firms how many of its firms are touched
	 * @param lossMin sum of the least losses, in firms; {@code null} for
	 * {@link Model#REACH}
	 * @param lossMax sum of the greatest losses, in firms; {@code null} for
	 * {@link Model#REACH}
	 */
	public record CountryTotal(@Nullable String country, int firms, @Nullable Double lossMin,
			@Nullable Double lossMax) {
	}

	/**
	 * What happens to a product.
	 *
	 * @param product its number, or {@link Network#NONE} where it is not documented
	 * @param stopped how many of them stop themselves, wholly or in part
	 * @param lastTier the tier of the firm that is farthest from what stops
	 * @param relations how many contracts of it are touched
	 * @param atRisk their documented amounts, one a currency
	 */
	public record ProductTotal(int product, int relations, List<Amount> atRisk) {
	}

}
