package io.keiretsu;

import java.util.Arrays;

/**
 * What a round of asking gave.
 *
 * @param asked how many requests were sent
 * @param seconds how long it took
 * @param refused how many were told to come again
 * @param millis how long each of those took that were served, ordered
 */
record Round(int asked, double seconds, int refused, double[] millis) {

	Round {
		Arrays.sort(millis);
	}

	int served() {
		return this.millis.length;
	}

	double servedASecond() {
		return served() / this.seconds;
	}

	double percentile(int percent) {
		return (this.millis.length == 0) ? Double.POSITIVE_INFINITY
				: this.millis[Math.min(this.millis.length - 1, this.millis.length * percent / 100)];
	}

}
