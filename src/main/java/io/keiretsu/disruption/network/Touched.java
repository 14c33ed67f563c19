package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;

/**
 * The contracts that lose something, or may: those that lose directly, and those of firms
 * that lose, up to the tier that was asked for.
 */
final class Touched {

	private final Contents contents;

	private final DirectLosses direct;

	private final Money money;

	private final Int2ObjectMap<OfProduct> products = new Int2ObjectLinkedOpenHashMap<>();

	private int relations;

	private int unknownShares;

	private int unknownPlants;

	Touched(Contents contents, DirectLosses direct) {
		this.contents = contents;
		this.direct = direct;
		this.money = new Money(contents);
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
			this.money.add(amount);
			product.money.add(amount);
		}
	}

	private OfProduct product(int number) {
		OfProduct product = this.products.get(number);
		if (product == null) {
			product = new OfProduct(this.contents);
			this.products.put(number, product);
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
		return this.money.amounts();
	}

	List<Impact.ProductTotal> products() {
		List<Impact.ProductTotal> totals = new ArrayList<>();
		this.products.forEach((number, product) -> totals
			.add(new Impact.ProductTotal(number, product.relations, product.money.amounts())));
		totals.sort(Comparator.comparingInt(Impact.ProductTotal::relations)
			.reversed()
			.thenComparingInt(Impact.ProductTotal::product));
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
