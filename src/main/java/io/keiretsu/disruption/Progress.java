package io.keiretsu.disruption;

/** How far a piece of work is. */
interface Progress {

	/** Nobody listens. */
	Progress NONE = new Progress() {
		@Override
		public void at(double part) {
			// nobody listens
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * So much is done.
	 * @param part 0 to 1
	 */
	void at(double part);

	/**
	 * {@return whether somebody has asked for its end}
	 */
	boolean isCancelled();

}
