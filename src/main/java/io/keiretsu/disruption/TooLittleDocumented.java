package io.keiretsu.disruption;

import java.math.BigDecimal;

/** Too little is documented for an answer that would mean anything. */
public class TooLittleDocumented extends RuntimeException {

	private final transient BigDecimal documented;

	TooLittleDocumented(String message, BigDecimal documented) {
		super(message);
		this.documented = documented;
	}

	/**
	 * {@return the part that is documented, 0 to 1}
	 */
	public BigDecimal documented() {
		return this.documented;
	}

}
