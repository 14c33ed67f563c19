package io.keiretsu.disruption.network;

import java.util.List;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who is hit when, in days: time to recover and time to survive as in Simchi-Levi et al.
 * 2014. What stops is out from day 0 until it recovers. A firm is hit when some supplier
 * (upstream: some buyer) has been out for longer than the firm survives, and is well
 * again on the day on which the last of those is. Two spells of being out count as one,
 * from the first day to the last. A firm that is not hit at all is shielded: it loses
 * nothing and passes nothing on.
 */
final class Timing {

	private final Way way;

	private final Int2IntMap survive;

	private final Int2IntMap begins = new Int2IntOpenHashMap();

	private final Int2IntMap ends = new Int2IntOpenHashMap();

	private final IntArrayFIFOQueue queue = new IntArrayFIFOQueue();

	private Timing(Way way, Int2IntMap survive) {
		this.way = way;
		this.survive = survive;
	}

	/** The times, or {@code null} when none were given. */
	static @Nullable Timing of(Way way, DirectLosses direct, Scenario scenario) {
		boolean recovers = scenario.stops().stream().anyMatch((stop) -> stop.recover() != Clocks.FOREVER);
		if (!recovers && scenario.survive().isEmpty()) {
			return null;
		}
		Timing timing = new Timing(way, new Int2IntOpenHashMap(scenario.survive()));
		timing.run(direct);
		return timing;
	}

	Bits hit() {
		Bits hit = new Bits(this.way.firms());
		this.begins.keySet().forEach(hit::add);
		return hit;
	}

	@Nullable Integer begin(int firm) {
		return this.begins.containsKey(firm) ? this.begins.get(firm) : null;
	}

	@Nullable Integer end(int firm) {
		return this.ends.containsKey(firm) ? this.ends.get(firm) : null;
	}

	private void run(DirectLosses direct) {
		direct.firms.forEach((firm, loss) -> out(firm, 0, loss.until()));
		if (this.way.isUp()) {
			direct.parts.forEach((firm, loss) -> out(firm, 0, loss.until()));
		}
		for (int relation : direct.relations) {
			Loss loss = direct.of(relation);
			reach(this.way.target(relation), 0, loss.until());
		}
		while (!this.queue.isEmpty()) {
			int firm = this.queue.dequeueInt();
			int begin = this.begins.get(firm);
			int end = this.ends.get(firm);
			for (Lane lane : this.way.lanes()) {
				for (int at = lane.start[firm]; at < lane.start[firm + 1]; at++) {
					if (lane.isLive(at)) {
						reach(lane.target[at], begin, end);
					}
				}
			}
		}
		if (!this.way.isUp()) {
			direct.parts.forEach((firm, loss) -> note(firm, 0, loss.until()));
		}
	}

	private void reach(int firm, int begin, int end) {
		long hit = (long) begin + this.survive.getOrDefault(firm, 0);
		if (end == Clocks.FOREVER ? hit < Clocks.FOREVER : end > hit) {
			out(firm, (int) hit, end);
		}
	}

	private void out(int firm, int begin, int end) {
		if (note(firm, begin, end)) {
			this.queue.enqueue(firm);
		}
	}

	private boolean note(int firm, int begin, int end) {
		int knownBegin = this.begins.getOrDefault(firm, Integer.MAX_VALUE);
		int knownEnd = this.ends.getOrDefault(firm, -1);
		this.begins.put(firm, Math.min(begin, knownBegin));
		this.ends.put(firm, Math.max(end, knownEnd));
		return begin < knownBegin || end > knownEnd;
	}

}
