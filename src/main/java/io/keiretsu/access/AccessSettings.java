package io.keiretsu.access;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether everybody may read, or only who has a token. */
@Component
public class AccessSettings {

	/** What {@code keiretsu.reading} can say. */
	public enum Reading {

		/** Everybody who reaches the server reads what is public. */
		OPEN,
		/** Whoever reads needs a token. */
		CLOSED

	}

	private final Reading reading;

	/**
	 * What holds.
	 * @param reading what was set; {@code null} where nothing was
	 * @param address on which the server listens; {@code null} for all
	 */
	public AccessSettings(@Value("${keiretsu.reading:#{null}}") @Nullable Reading reading,
			@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		this.reading = (reading != null) ? reading
				: (address != null && address.isLoopbackAddress()) ? Reading.OPEN : Reading.CLOSED;
	}

	/**
	 * {@return what was set; without a setting, open on loopback alone}
	 */
	public Reading reading() {
		return this.reading;
	}

}
