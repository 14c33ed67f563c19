package io.keiretsu.disruption.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The views that were asked for last. A view is made once, while others go on. */
final class Views {

	private static final int KEPT = 4;

	private final Map<Clocks, NetworkView> kept = new LinkedHashMap<>(8, 0.75f, true);

	NetworkView at(Clocks clocks, Supplier<NetworkView> made) {
		synchronized (this.kept) {
			NetworkView view = this.kept.get(clocks);
			if (view != null) {
				return view;
			}
		}
		NetworkView view = made.get();
		synchronized (this.kept) {
			this.kept.put(clocks, view);
			if (this.kept.size() > KEPT) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
		}
		return view;
	}

}
