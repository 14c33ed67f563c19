package io.keiretsu.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Places to work at, and a line of bounded length before them. Whoever finds it full is
 * refused at once, so that those who are served need not wait for long.
 */
final class Line {

	private final int atOnce;

	private final Duration patience;

	private final Semaphore places;

	private final Semaphore standing;

	/**
	 * Makes a line.
	 * @param atOnce how many are worked at side by side
	 * @param waiting how many may wait
	 * @param patience how long each of them waits
	 */
	Line(int atOnce, int waiting, Duration patience) {
		this.atOnce = atOnce;
		this.patience = patience;
		this.places = new Semaphore(atOnce, true);
		this.standing = new Semaphore(waiting);
	}

	/**
	 * {@return whether there is a place now, or was one soon enough}
	 */
	boolean enter() {
		try {
			return isFreeWithin(Duration.ZERO) || isSoonEnough();
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean isSoonEnough() throws InterruptedException {
		if (!this.standing.tryAcquire()) {
			return false;
		}
		try {
			return isFreeWithin(this.patience);
		}
		finally {
			this.standing.release();
		}
	}

	/** Nobody overtakes those who wait, as {@code tryAcquire()} would. */
	private boolean isFreeWithin(Duration time) throws InterruptedException {
		return this.places.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
	}

	void leave() {
		this.places.release();
	}

	int atOnce() {
		return this.atOnce;
	}

}
