package io.keiretsu.disruption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkUnreadable;
import io.keiretsu.question.Head;

/** The network in a file of the home, so that a start need not build it. */
final class KeptNetwork {

	private static final Logger log = LoggerFactory.getLogger(KeptNetwork.class);

	private final Path home;

	private final Path file;

	private final Loading loading;

	private volatile long saved = -1;

	KeptNetwork(Path home, Loading loading) {
		this.home = home;
		this.file = home.resolve("network");
		this.loading = loading;
	}

	/**
	 * {@return what the file has, if it can be read and is of this ledger}
	 */
	synchronized Optional<Known> read() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try {
			Network network = Network.load(this.file);
			Optional<Head> head = this.loading.headOf(network);
			if (head.isEmpty()) {
				log.info("The network in {} is of another ledger, and is built anew", this.file);
				return Optional.empty();
			}
			this.saved = network.sequence();
			return Optional.of(new Known(network, head.get()));
		}
		catch (NetworkUnreadable | IOException unfit) {
			log.info("The network is built anew. {}", unfit.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * {@return whether the file is so many entries behind}
	 */
	boolean isBehind(Known next, int entries) {
		return next.head().sequence() - this.saved >= entries;
	}

	synchronized void save(Known next, BooleanSupplier isWanted) {
		if (!isWanted.getAsBoolean() || next.head().sequence() == this.saved || !Files.isDirectory(this.home)) {
			return;
		}
		try {
			next.network().save(this.file);
			this.saved = next.head().sequence();
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The network could not be kept in {}: {}", this.file, ex.getMessage());
		}
	}

	synchronized void delete() {
		this.saved = -1;
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
