package io.keiretsu.disruption;

import java.util.Optional;

import io.keiretsu.disruption.network.Network;
import io.keiretsu.question.Head;

/** From where networks come. */
interface Loading {

	/**
	 * {@return the network of all that the ledger has, up to an entry}
	 * @param head the entry
	 */
	Network build(Head head);

	/**
	 * {@return the network with what the ledger recorded or retracted since; none where
	 * that cannot be told from what changed, so that it must be built anew}
	 * @param network some way behind
	 * @param head the entry up to which it is to go
	 */
	Optional<Network> refresh(Network network, Head head);

	/**
	 * {@return the entry up to which a network goes; none where it is of another ledger}
	 * @param network that was kept
	 */
	Optional<Head> headOf(Network network);

}
