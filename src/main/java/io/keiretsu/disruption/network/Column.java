package io.keiretsu.disruption.network;

/**
 * The columns of facts. All facts have the first ten; relations have all seventeen, so 64
 * bytes once the supplier is implied by the order.
 */
final class Column {

	/** Epoch day. */
	static final int VALID_FROM = 0;

	/** Epoch day. */
	static final int VALID_TO = 1;

	/** Index of an instant. */
	static final int RECORDED = 2;

	/** Index of an instant. */
	static final int RETRACTED = 3;

	/** Epoch day. */
	static final int PUBLISHED = 4;

	/** Upper half of what the fact says. */
	static final int SAYS_HIGH = 5;

	/** Lower half of what the fact says. */
	static final int SAYS_LOW = 6;

	/** The number of the spell, times 256, and a code of 8 bits: a stage, a state. */
	static final int SPELL_CODE = 7;

	/** What the fact leads to: the buyer, the plant that is run, the product. */
	static final int TO = 8;

	/** What it comes from: the supplier, the operator, the plant. */
	static final int FROM = 9;

	/** How many columns a fact has that is no relation. */
	static final int OF_FACT = 10;

	/** A product, or none. */
	static final int PRODUCT = 10;

	/** In billionths, or -1. */
	static final int COST_MIN = 11;

	/** In billionths, or -1. */
	static final int COST_MAX = 12;

	/** In billionths, or -1. */
	static final int REVENUE_MIN = 13;

	/** In billionths, or -1. */
	static final int REVENUE_MAX = 14;

	/** Index of an amount, or -1. */
	static final int AMOUNT = 15;

	/** A plant, -1 for none, or -2 - index of a list of plants. */
	static final int PLANTS = 16;

	/** How many columns a relation has. */
	static final int OF_RELATION = 17;

	/** So many billionths are 1. */
	static final int BILLION = 1_000_000_000;

	private Column() {
	}

	/** A share in billionths; what has at most nine digits comes back as it was. */
	static int billionths(double share) {
		return (int) Math.rint(share * BILLION);
	}

	static double share(int billionths) {
		return billionths / (double) BILLION;
	}

	static FactId fact(IntTable table, int row) {
		return new FactId(says(table, row), table.column(SPELL_CODE)[row] >>> 8);
	}

	static long says(IntTable table, int row) {
		return ((long) table.column(SAYS_HIGH)[row] << 32) | (table.column(SAYS_LOW)[row] & 0xffff_ffffL);
	}

	static int code(IntTable table, int row) {
		return table.column(SPELL_CODE)[row] & 0xff;
	}

}
