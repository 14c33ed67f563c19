package io.keiretsu.disruption.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was made for the clocks that were asked for last. It is made while others go on.
 *
 * @param <T> what is made
 */
final class Recent<T> {

	private static final int KEPT = 4;

	private final Map<Clocks, T> kept = new LinkedHashMap<>(8, 0.75f, true);

	T at(Clocks clocks, Supplier<T> made) {
		synchronized (this.kept) {
			T known = this.kept.get(clocks);
			if (known != null) {
				return known;
			}
		}
		T fresh = made.get();
		synchronized (this.kept) {
			this.kept.put(clocks, fresh);
			if (this.kept.size() > KEPT) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
		}
		return fresh;
	}

}
