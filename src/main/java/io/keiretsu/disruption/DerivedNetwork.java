package io.keiretsu.disruption;

import org.springframework.stereotype.Component;

import io.keiretsu.question.Derived;

/** The network as something that follows from the ledger. */
@Component
class DerivedNetwork implements Derived {

	private final Networks networks;

	DerivedNetwork(Networks networks) {
		this.networks = networks;
	}

	@Override
	public String name() {
		return "network";
	}

	@Override
	public String hash() {
		return this.networks.upToDate().network().hash();
	}

}
