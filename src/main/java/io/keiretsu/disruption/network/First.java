package io.keiretsu.disruption.network;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.ints.IntHeapPriorityQueue;

/** The first few of many numbers, in order. */
final class First {

	private First() {
	}

	/** The numbers from 0 that come first. */
	static int[] of(int size, int limit, IntComparator order) {
		IntHeapPriorityQueue kept = new IntHeapPriorityQueue((one, other) -> order.compare(other, one));
		for (int number = 0; number < size && limit > 0; number++) {
			if (kept.size() < limit) {
				kept.enqueue(number);
			}
			else if (order.compare(number, kept.firstInt()) < 0) {
				kept.dequeueInt();
				kept.enqueue(number);
			}
		}
		int[] first = new int[kept.size()];
		for (int at = 0; at < first.length; at++) {
			first[at] = kept.dequeueInt();
		}
		IntArrays.quickSort(first, order);
		return first;
	}

}
