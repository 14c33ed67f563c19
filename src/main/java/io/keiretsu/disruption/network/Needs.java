package io.keiretsu.disruption.network;

import io.keiretsu.disruption.network.Flows.Need;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Which inputs a firm can do without, as far as it is documented which product goes into
 * which: an input is essential when it is so for some product that the firm supplies.
 */
final class Needs {

	private static final int ESSENTIAL = 2;

	private final NetworkView view;

	/** By part and whole, narrower products included. */
	private final Long2IntOpenHashMap documented = new Long2IntOpenHashMap();

	Needs(NetworkView view) {
		this.view = view;
		Contents contents = view.network().contents();
		IntTable components = contents.components();
		for (int row = 0; row < components.rows(); row++) {
			int code = Column.code(components, row);
			if (code != 0 && view.live().holds(components, row)) {
				add(contents.tree(components.column(Column.FROM)[row]),
						contents.tree(components.column(Column.TO)[row]), code);
			}
		}
	}

	private void add(boolean[] parts, boolean[] wholes, int code) {
		for (int part = 0; part < parts.length; part++) {
			for (int whole = 0; parts[part] && whole < wholes.length; whole++) {
				if (wholes[whole]) {
					this.documented.mergeInt(pair(part, whole), code, Math::max);
				}
			}
		}
	}

	/** What a firm makes, as far as its contracts and plants say. */
	IntSet madeBy(int firm) {
		IntSet made = new IntOpenHashSet();
		if (!this.documented.isEmpty()) {
			for (Lane lane : this.view.down()) {
				for (int row = lane.start[firm]; row < lane.start[firm + 1]; row++) {
					if (lane.isLive(row)) {
						made.add(lane.table.column(Column.PRODUCT)[row]);
					}
				}
			}
		}
		return made;
	}

	Need of(int part, IntSet made) {
		int code = 0;
		for (int whole : made) {
			code = Math.max(code, this.documented.getOrDefault(pair(part, whole), 0));
		}
		return (code == 0) ? Need.UNSTATED : (code == ESSENTIAL) ? Need.ESSENTIAL : Need.NON_ESSENTIAL;
	}

	private static long pair(int part, int whole) {
		return ((long) part << 32) | (whole & 0xffff_ffffL);
	}

}
