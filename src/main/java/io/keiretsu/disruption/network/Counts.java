package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/** Contracts, counted by product, with their amounts and with what they leave open. */
final class Counts {

	/** By product, one more than its number. */
	final @Nullable OfProduct[] products;

	int relations;

	int unknownShares;

	int unknownPlants;

	private final Contents contents;

	Counts(Contents contents) {
		this.contents = contents;
		this.products = new OfProduct[contents.products().size() + 1];
	}

	void add(Columns columns, int row, Bits countedBefore) {
		if (!countedBefore.isEmpty() && !countedBefore.add(columns.offset() + row)) {
			return;
		}
		this.relations++;
		this.unknownShares += (columns.shares()[row] == Network.NONE) ? 1 : 0;
		this.unknownPlants += (columns.plants()[row] == Network.NONE) ? 1 : 0;
		OfProduct product = product(columns.products()[row] + 1);
		product.relations++;
		product.money.add(columns.amounts()[row]);
	}

	void add(Counts other) {
		this.relations += other.relations;
		this.unknownShares += other.unknownShares;
		this.unknownPlants += other.unknownPlants;
		for (int at = 0; at < other.products.length; at++) {
			OfProduct more = other.products[at];
			if (more != null) {
				OfProduct product = product(at);
				product.relations += more.relations;
				product.money.add(more.money);
			}
		}
	}

	private OfProduct product(int at) {
		OfProduct product = this.products[at];
		if (product == null) {
			product = new OfProduct(this.contents);
			this.products[at] = product;
		}
		return product;
	}

	/** What is counted for one product. */
	static final class OfProduct {

		final Money money;

		int relations;

		OfProduct(Contents contents) {
			this.money = new Money(contents);
		}

	}

	/** What is counted of the relations of a segment. */
	record Columns(int offset, int[] shares, int[] plants, int[] products, int[] amounts) {

		Columns(Lane lane, int shares) {
			this(lane.offset, lane.table.column(shares), lane.table.column(Column.PLANTS),
					lane.table.column(Column.PRODUCT), lane.table.column(Column.AMOUNT));
		}

	}

}
