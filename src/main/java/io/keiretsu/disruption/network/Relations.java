package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/** Reads relations out of the arrays. */
final class Relations {

	private Relations() {
	}

	/** The relation of that number among all. */
	static Relation read(Contents contents, int number) {
		int within = number;
		for (Segment segment : contents.segments()) {
			if (within < segment.size()) {
				return read(contents, segment, within);
			}
			within -= segment.size();
		}
		throw new IndexOutOfBoundsException(
				"Relations are 0 to " + (contents.relations() - 1) + ", and this one is " + number + ".");
	}

	private static Relation read(Contents contents, Segment segment, int row) {
		IntTable table = segment.table;
		return new Relation(segment.supplier(row), table.column(Column.TO)[row],
				contents.plants(table.column(Column.PLANTS)[row]), table.column(Column.PRODUCT)[row],
				share(table.column(Column.COST_MIN)[row], table.column(Column.COST_MAX)[row]),
				share(table.column(Column.REVENUE_MIN)[row], table.column(Column.REVENUE_MAX)[row]),
				amount(contents, table.column(Column.AMOUNT)[row]), Stage.values()[Column.code(table, row)],
				spell(contents, table, row));
	}

	private static Spell spell(Contents contents, IntTable table, int row) {
		long[] instants = contents.instants();
		int recorded = table.column(Column.RECORDED)[row];
		return new Spell(Column.fact(table, row), table.column(Column.VALID_FROM)[row],
				table.column(Column.VALID_TO)[row], instants[recorded], instants[table.column(Column.RETRACTED)[row]],
				table.column(Column.PUBLISHED)[row],
				CaseSets.cases(contents.caseSets(), contents.instantCases()[recorded]));
	}

	private static @Nullable Amount amount(Contents contents, int index) {
		if (index == Network.NONE) {
			return null;
		}
		Amounts amounts = contents.amounts();
		double stated = amounts.stated(index);
		return new Amount(amounts.min()[index], amounts.max()[index], contents.words().text(amounts.currency(index)),
				Double.isNaN(stated) ? null : (Double) stated);
	}

	private static @Nullable Share share(int min, int max) {
		return (min != Network.NONE) ? new Share(Column.share(min), Column.share(max)) : null;
	}

}
