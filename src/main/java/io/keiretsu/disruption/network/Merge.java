package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * Brings what came since to what was there. What was there is left as it is.
 *
 * @param retracted by key of a fact: the index of the instant from which it is no longer
 * known
 */
record Merge(Long2IntMap retracted) {

	/** Up to so many relations, what came since stays beside the rest. */
	private static final int BESIDE = 65_536;

	List<Segment> segments(List<Segment> before, IntTable added, int firms) {
		IntTable fresh = added;
		List<Segment> segments = new ArrayList<>();
		for (Segment segment : before) {
			fresh = without(segment.table, segment.rowsOf(fresh.column(Column.FROM)), fresh);
			segments.add(ended(segment).withFirms(firms));
		}
		fresh = ended(fresh);
		if (segments.isEmpty()) {
			return List.of(Segment.of(fresh, firms));
		}
		if (fresh.rows() == 0) {
			return List.copyOf(segments);
		}
		if (segments.size() > 1) {
			fresh = segments.remove(1).loose().followedBy(fresh);
		}
		Segment large = segments.get(0);
		if (fresh.rows() > Math.max(BESIDE, large.size() / 16)) {
			return List.of(Segment.of(large.loose().followedBy(fresh), firms));
		}
		return List.of(large, Segment.of(fresh, firms));
	}

	IntTable facts(IntTable before, IntTable added) {
		return ended(before).followedBy(ended(without(before, IntStream.range(0, before.rows()), added)));
	}

	static IntTable distinct(IntTable before, IntTable added) {
		LongOpenHashSet seen = new LongOpenHashSet();
		for (int row = 0; row < before.rows(); row++) {
			seen.add(pair(before, row));
		}
		IntArrayList kept = new IntArrayList();
		for (int row = 0; row < added.rows(); row++) {
			if (seen.add(pair(added, row))) {
				kept.add(row);
			}
		}
		return before.followedBy(added.ordered(kept.toIntArray()));
	}

	private static long pair(IntTable table, int row) {
		return ((long) table.column(0)[row] << 32) | table.column(1)[row];
	}

	private Segment ended(Segment segment) {
		IntTable ended = ended(segment.table);
		return (ended == segment.table) ? segment : segment.withRetracted(ended.column(Column.RETRACTED));
	}

	private IntTable ended(IntTable table) {
		if (this.retracted.isEmpty()) {
			return table;
		}
		int[] ends = table.column(Column.RETRACTED);
		boolean copied = false;
		for (int row = 0; row < table.rows(); row++) {
			int end = this.retracted.getOrDefault(key(table, row), -1);
			if (end != -1) {
				ends = copied ? ends : ends.clone();
				copied = true;
				ends[row] = end;
			}
		}
		return copied ? table.with(Column.RETRACTED, ends) : table;
	}

	/** What was added, without what is there already, in one of some rows. */
	private static IntTable without(IntTable before, IntStream candidates, IntTable added) {
		if (added.rows() == 0 || before.rows() == 0) {
			return added;
		}
		LongOpenHashSet keys = new LongOpenHashSet(added.rows());
		for (int row = 0; row < added.rows(); row++) {
			keys.add(key(added, row));
		}
		LongOpenHashSet there = new LongOpenHashSet();
		candidates.mapToLong((row) -> key(before, row)).filter(keys::contains).forEach(there::add);
		if (there.isEmpty()) {
			return added;
		}
		IntArrayList kept = new IntArrayList();
		for (int row = 0; row < added.rows(); row++) {
			if (!there.contains(key(added, row))) {
				kept.add(row);
			}
		}
		return added.ordered(kept.toIntArray());
	}

	private static long key(IntTable table, int row) {
		return FactId.key(Column.says(table, row), table.column(Column.SPELL_CODE)[row] >>> 8);
	}

}
