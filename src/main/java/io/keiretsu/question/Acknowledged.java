package io.keiretsu.question;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * The newest entry of the ledger that is known to be committed and visible as a whole. A
 * commit becomes visible in parts, so no reader looks at the head itself.
 */
@Component
public class Acknowledged {

	private volatile Head head = new Head(0, Instant.EPOCH, "");

	/**
	 * {@return the entry up to which readers read}
	 */
	public Head head() {
		return this.head;
	}

	/**
	 * Lets readers see up to that entry, if it is newer than what they see.
	 * @param committed an entry that is committed and visible
	 */
	public synchronized void acknowledge(Head committed) {
		if (committed.sequence() > this.head.sequence()) {
			this.head = committed;
		}
	}

}
