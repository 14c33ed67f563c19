package io.keiretsu.disruption;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.fact.AsOf;

/** Networks as of the clocks of a question. */
final class Views {

	private Views() {
	}

	static NetworkView of(Known known, AsOf asOf) {
		return known.network().at(Clocks.of(asOf.validAt(), asOf.knownAt(), asOf.reportedBy()).of(asOf.cases()));
	}

}
