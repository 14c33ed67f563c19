package io.keiretsu.disruption;

import java.util.Optional;

import io.keiretsu.disruption.network.Network;
import io.keiretsu.question.Head;

/** What the app computes scenarios on, for benchmarks that live elsewhere. */
public final class LoadedNetwork {

	private LoadedNetwork() {
	}

	/**
	 * {@return the newest network there is}
	 * @param networks of the app
	 */
	public static Network newest(Networks networks) {
		return networks.newest().network();
	}

	/**
	 * {@return a network built from the ledger}
	 * @param loading of the app
	 * @param head the entry up to which it goes
	 */
	public static Network built(Object loading, Head head) {
		return ((Loading) loading).build(head);
	}

	/**
	 * {@return the network with what came since}
	 * @param loading of the app
	 * @param network before
	 * @param head the entry up to which it goes
	 */
	public static Optional<Network> refreshed(Object loading, Network network, Head head) {
		return ((Loading) loading).refresh(network, head);
	}

}
