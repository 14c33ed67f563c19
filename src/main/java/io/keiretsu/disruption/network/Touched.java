package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The contracts that lose something, or may: those that lose directly, and those of firms
 * that lose, up to the tier that was asked for.
 */
final class Touched {

	/**
	 * From one firm in so many on, all relations are gone through in the order in which
	 * they lie, in parts side by side, instead of those of each firm.
	 */
	private static final int MANY = 16;

	/** Whatever the machine, so that sums are rounded alike. */
	private static final int PARTS = 16;

	private final Contents contents;

	private final DirectLosses direct;

	private final Counts counts;

	Touched(Contents contents, DirectLosses direct) {
		this.contents = contents;
		this.direct = direct;
		this.counts = new Counts(contents);
	}

	/** Counts the contracts of one direction, and says which firms pass their loss on. */
	Bits count(Way way, Spread spread, int tiers, Bits countedBefore) {
		Bits sources = new Bits(way.firms());
		for (int at = 0; at < spread.size(); at++) {
			if (spread.tier()[at] < tiers) {
				sources.add(spread.firm()[at]);
			}
		}
		if (spread.size() > way.firms() / MANY) {
			countAll(way, sources, countedBefore);
		}
		else {
			sources.forEach((firm) -> count(way, firm, countedBefore));
		}
		for (int relation : this.direct.relations) {
			Lane lane = way.lane(relation);
			if (way.isOpen(way.target(relation)) && !sources.has(way.source(relation))) {
				this.counts.add(new Counts.Columns(lane, way.minColumn()), relation - lane.offset, countedBefore);
			}
		}
		return sources;
	}

	private void countAll(Way way, Bits sources, Bits countedBefore) {
		IntStream parts = IntStream.range(0, PARTS);
		(countedBefore.isEmpty() ? parts.parallel() : parts).mapToObj((part) -> {
			int from = (int) ((long) way.firms() * part / PARTS);
			int to = (int) ((long) way.firms() * (part + 1) / PARTS);
			return counted(way, from, to, sources, countedBefore);
		}).forEachOrdered(this.counts::add);
	}

	/** What suppliers in the order of their numbers deliver that is touched. */
	private Counts counted(Way way, int from, int to, Bits sources, Bits countedBefore) {
		Counts counted = new Counts(this.contents);
		for (Lane lane : way.isUp() ? way.back() : way.lanes()) {
			Counts.Columns columns = new Counts.Columns(lane, way.minColumn());
			for (int supplier = from; supplier < to; supplier++) {
				if (way.isUp() ? !way.isOpen(supplier) : !sources.has(supplier)) {
					continue;
				}
				int end = lane.start[supplier + 1];
				for (int row = lane.start[supplier]; row < end; row++) {
					if (lane.isLive(row)
							&& (way.isUp() ? sources.has(lane.target[row]) : way.isOpen(lane.target[row]))) {
						counted.add(columns, row, countedBefore);
					}
				}
			}
		}
		return counted;
	}

	private void count(Way way, int firm, Bits countedBefore) {
		for (Lane lane : way.lanes()) {
			Counts.Columns columns = new Counts.Columns(lane, way.minColumn());
			int end = lane.start[firm + 1];
			for (int at = lane.start[firm]; at < end; at++) {
				if (lane.isLive(at) && way.isOpen(lane.target[at])) {
					this.counts.add(columns, lane.row(at), countedBefore);
				}
			}
		}
	}

	int relations() {
		return this.counts.relations;
	}

	int unknownShares() {
		return this.counts.unknownShares;
	}

	int unknownPlants() {
		return this.counts.unknownPlants;
	}

	List<Amount> atRisk() {
		Money money = new Money(this.contents);
		for (Counts.OfProduct product : this.counts.products) {
			if (product != null) {
				money.add(product.money);
			}
		}
		return money.amounts();
	}

	List<Impact.ProductTotal> products() {
		List<Impact.ProductTotal> totals = new ArrayList<>();
		for (int number = 0; number < this.counts.products.length; number++) {
			Counts.OfProduct product = this.counts.products[number];
			if (product != null) {
				totals.add(new Impact.ProductTotal(number - 1, product.relations, product.money.amounts()));
			}
		}
		totals.sort(Comparator.comparingInt(Impact.ProductTotal::relations).reversed());
		return totals;
	}

}
