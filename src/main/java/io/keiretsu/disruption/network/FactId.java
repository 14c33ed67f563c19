package io.keiretsu.disruption.network;

/**
 * The id of a fact: what it says and the spell of being known, such as
 * {@code 00a1b2c3d4e5f607-1}.
 *
 * @param says the first 16 hex digits of the hash of what it says
 * @param spell the number of the spell, 1 to 32,767
 */
public record FactId(long says, int spell) {

	private static final int DIGITS = 16;

	public FactId {
		if (spell < 1 || spell > Short.MAX_VALUE) {
			throw new IllegalArgumentException(
					"The spell of a fact is 1 to " + Short.MAX_VALUE + ", and this one is " + spell + ".");
		}
	}

	/**
	 * {@return the id that a text stands for}
	 * @param text 16 hex digits, a dash, a number
	 * @throws IllegalArgumentException when it is none
	 */
	public static FactId parse(String text) {
		if (text.length() <= DIGITS + 1 || text.charAt(DIGITS) != '-') {
			throw new IllegalArgumentException(
					"Not the id of a fact: '" + text + "'. It is 16 hex digits, a dash and a number.");
		}
		return new FactId(Long.parseUnsignedLong(text, 0, DIGITS, 16),
				Integer.parseInt(text, DIGITS + 1, text.length(), 10));
	}

	long key() {
		return key(this.says, this.spell);
	}

	/** One number for both: spells of one fact are far apart. */
	static long key(long says, int spell) {
		return says + spell * 0x9e3779b97f4a7c15L;
	}

	@Override
	public String toString() {
		return String.format("%016x-%d", this.says, this.spell);
	}

}
