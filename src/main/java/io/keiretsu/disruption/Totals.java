package io.keiretsu.disruption;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Amount;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.Network;

/**
 * What a scenario does to all firms, whatever rows are shown.
 *
 * @param firms how many are touched, those that stop themselves among them
 * @param contracts how many lose something, or may
 * @param byCountry most firms first
 * @param byProduct most contracts first
 * @param atRisk documented amounts of the contracts that lose something, or may, one a
 * currency
 * @param esriMin least economic systemic risk, 0 to 1; {@code null} for other models
 * @param esriMax greatest
 * @param settled whether the loss came to rest within the tiers
 */
public record Totals(int firms, int contracts, List<OfCountry> byCountry, List<OfProduct> byProduct, List<Money> atRisk,
		@Nullable BigDecimal esriMin, @Nullable BigDecimal esriMax, boolean settled) {

	/**
	 * A country.
	 *
	 * @param country ISO 3166-1 alpha-2, or {@code null} where it is not documented
	 * @param firms how many of its firms are touched
	 * @param lossMin sum of their least losses, in firms; {@code null} for reach
	 * @param lossMax sum of their greatest losses
	 */
	public record OfCountry(@Nullable String country, int firms, @Nullable BigDecimal lossMin,
			@Nullable BigDecimal lossMax) {

	}

	/**
	 * A product.
	 *
	 * @param product its name, or {@code null} where it is not documented
	 * @param productId its id
	 * @param contracts how many contracts of it lose something, or may
	 * @param atRisk their documented amounts
	 */
	public record OfProduct(@Nullable String product, @Nullable String productId, int contracts, List<Money> atRisk) {

	}

	/**
	 * Money of one currency.
	 *
	 * @param currency ISO 4217
	 * @param amount as stated, added up; {@code null} where some have only a range
	 * @param amountMin at least
	 * @param amountMax at most; {@code null} where that is open
	 */
	public record Money(String currency, @Nullable BigDecimal amount, @Nullable BigDecimal amountMin,
			@Nullable BigDecimal amountMax) {

		static List<Money> of(List<Amount> amounts) {
			return amounts.stream()
				.map((each) -> new Money(each.currency(), Figures.number(each.stated()), Figures.number(each.min()),
						Figures.number(each.max())))
				.toList();
		}

	}

	static Totals of(Impact impact, Network network, Map<String, String> names) {
		return new Totals(impact.firms(), impact.relations(),
				impact.countries()
					.stream()
					.map((each) -> new OfCountry(each.country(), each.firms(), Figures.number(each.lossMin()),
							Figures.number(each.lossMax())))
					.toList(),
				impact.products().stream().map((each) -> product(each, network, names)).toList(),
				Money.of(impact.atRisk()), (impact.esri() != null) ? Figures.number(impact.esri().min()) : null,
				(impact.esri() != null) ? Figures.number(impact.esri().max()) : null, impact.settled());
	}

	private static OfProduct product(Impact.ProductTotal total, Network network, Map<String, String> names) {
		String id = (total.product() != Network.NONE) ? network.productId(total.product()) : null;
		return new OfProduct((id != null) ? names.get(id) : null, id, total.relations(), Money.of(total.atRisk()));
	}

}
