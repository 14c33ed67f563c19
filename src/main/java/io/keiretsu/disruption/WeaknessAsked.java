package io.keiretsu.disruption;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.fact.AsOf;
import io.keiretsu.question.Head;

/**
 * What is asked about weakness, with the network that it is asked of.
 *
 * @param name such as {@code scenarios/chokepoints}
 * @param shown the parameters as an answer repeats them
 * @param known the network, and the entry up to which it was read
 * @param asOf the clocks as they were asked for
 * @param seen the clocks with the cases that may be seen
 * @param limit how many rows
 * @param self the link to the answer
 */
record WeaknessAsked(String name, Map<String, @Nullable Object> shown, Known known, AsOf asOf, AsOf seen, int limit,
		String self) {

	NetworkView view() {
		return Views.of(this.known, this.seen);
	}

	Network network() {
		return this.known.network();
	}

	Head head() {
		return this.known.head();
	}

}
