package io.keiretsu.disruption.network;

/** By which contracts a loss came to the firms of a {@link Spread}, step by step. */
interface Trail {

	/**
	 * {@return the relation of the strongest of the shortest paths by which a firm is
	 * touched, or -1}
	 */
	int via(int place);

	/**
	 * {@return the place of the firm that it is touched from, or -1}
	 */
	int parent(int place);

	/** One that was written down on the way. */
	record Kept(int[] relations, int[] parents) implements Trail {

		@Override
		public int via(int place) {
			return this.relations[place];
		}

		@Override
		public int parent(int place) {
			return this.parents[place];
		}

	}

	/**
	 * What is left of one when places are left out.
	 *
	 * @param whole the trail
	 * @param before by place that is left: where it was
	 * @param after by place before: where it is now, or -1
	 */
	record Thinned(Trail whole, int[] before, int[] after) implements Trail {

		@Override
		public int via(int place) {
			return this.whole.via(this.before[place]);
		}

		@Override
		public int parent(int place) {
			int parent = this.whole.parent(this.before[place]);
			return (parent != -1) ? this.after[parent] : -1;
		}

	}

}
