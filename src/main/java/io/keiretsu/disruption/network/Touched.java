package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The contracts that lose something, or may: those that lose directly, and those of firms
 * that lose, up to the tier that was asked for.
 */
final class Touched {

	private final Contents contents;

	private final DirectLosses direct;

	/** By product, one more than its number. */
	private final @Nullable OfProduct[] products;

	private int relations;

	private int unknownShares;

	private int unknownPlants;

	Touched(Contents contents, DirectLosses direct) {
		this.contents = contents;
		this.direct = direct;
		this.products = new OfProduct[contents.products().size() + 1];
	}

	/** Counts the contracts of one direction, and says which firms pass their loss on. */
	Bits count(Way way, Spread spread, int tiers, Bits countedBefore) {
		Bits sources = new Bits(way.firms());
		for (int at = 0; at < spread.size(); at++) {
			if (spread.tier()[at] < tiers) {
				sources.add(spread.firm()[at]);
				count(way, spread.firm()[at], countedBefore);
			}
		}
		for (int relation : this.direct.relations) {
			Lane lane = way.lane(relation);
			if (way.isOpen(way.target(relation)) && !sources.has(way.source(relation))) {
				count(lane, relation - lane.offset, way.minColumn(), countedBefore);
			}
		}
		return sources;
	}

	private void count(Way way, int firm, Bits countedBefore) {
		for (Lane lane : way.lanes()) {
			int end = lane.start[firm + 1];
			for (int at = lane.start[firm]; at < end; at++) {
				if (lane.isLive(at) && way.isOpen(lane.target[at])) {
					count(lane, lane.row(at), way.minColumn(), countedBefore);
				}
			}
		}
	}

	private void count(Lane lane, int row, int shares, Bits countedBefore) {
		if (countedBefore.words().length != 0 && !countedBefore.add(lane.offset + row)) {
			return;
		}
		this.relations++;
		this.unknownShares += (lane.table.column(shares)[row] == Network.NONE) ? 1 : 0;
		this.unknownPlants += (lane.table.column(Column.PLANTS)[row] == Network.NONE) ? 1 : 0;
		int amount = lane.table.column(Column.AMOUNT)[row];
		OfProduct product = product(lane.table.column(Column.PRODUCT)[row]);
		product.relations++;
		if (amount != Network.NONE) {
			product.money.add(amount);
		}
	}

	private OfProduct product(int number) {
		OfProduct product = this.products[number + 1];
		if (product == null) {
			product = new OfProduct(this.contents);
			this.products[number + 1] = product;
		}
		return product;
	}

	int relations() {
		return this.relations;
	}

	int unknownShares() {
		return this.unknownShares;
	}

	int unknownPlants() {
		return this.unknownPlants;
	}

	List<Amount> atRisk() {
		Money money = new Money(this.contents);
		for (OfProduct product : this.products) {
			if (product != null) {
				money.add(product.money);
			}
		}
		return money.amounts();
	}

	List<Impact.ProductTotal> products() {
		List<Impact.ProductTotal> totals = new ArrayList<>();
		for (int number = 0; number < this.products.length; number++) {
			OfProduct product = this.products[number];
			if (product != null) {
				totals.add(new Impact.ProductTotal(number - 1, product.relations, product.money.amounts()));
			}
		}
		totals.sort(Comparator.comparingInt(Impact.ProductTotal::relations).reversed());
		return totals;
	}

	/** What is counted for one product. */
	private static final class OfProduct {

		private final Money money;

		private int relations;

		OfProduct(Contents contents) {
			this.money = new Money(contents);
		}

	}

}
