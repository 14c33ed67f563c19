package io.keiretsu.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places to work at, and a line of bounded length before them. Whoever finds it full is
 * refused at once, so that those who are served need not wait for long.
 * <p>
 * A line is good for a burst, and no use once more come than can be served: then it only
 * makes everyone wait. So one that no longer empties is kept short. The source of the
 * idea is CoDel (Nichols and Jacobson, Controlling Queue Delay, ACM Queue 10(5), 2012);
 * here what tells is how many had to wait, not for how long, so that it means the same on
 * a slow machine.
 */
final class Line {

	/**
	 * So many more had to wait than found a place free, each of whom counts twice, when a
	 * line no longer empties.
	 */
	private static final int STANDS = 64;

	private final int atOnce;

	private final int burst;

	private final int steady;

	private final Duration patience;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	private final AtomicInteger pressure = new AtomicInteger();

	/**
	 * Makes a line.
	 * @param atOnce how many are worked at side by side
	 * @param burst how many may wait
	 * @param steady how many of them once the line no longer empties
	 * @param patience how long each of them waits
	 */
	Line(int atOnce, int burst, int steady, Duration patience) {
		this.atOnce = atOnce;
		this.burst = burst;
		this.steady = steady;
		this.patience = patience;
		this.places = new Semaphore(atOnce, true);
	}

	/**
	 * {@return whether there is a place now, or was one soon enough}
	 */
	boolean enter() {
		try {
			return isFree() || isSoonEnough();
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Nobody overtakes those who wait, as {@code tryAcquire()} would. */
	private boolean isFree() throws InterruptedException {
		if (!this.places.tryAcquire(0, TimeUnit.MILLISECONDS)) {
			return false;
		}
		this.pressure.updateAndGet((now) -> Math.max(0, now - 2));
		return true;
	}

	private boolean isSoonEnough() throws InterruptedException {
		try {
			if (this.waiting.incrementAndGet() > mayWait()
					|| !this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				return false;
			}
			this.pressure.updateAndGet((now) -> Math.min(2 * STANDS, now + 1));
			return true;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private int mayWait() {
		return (this.pressure.get() < STANDS) ? this.burst : this.steady;
	}

	void leave() {
		this.places.release();
	}

	int atOnce() {
		return this.atOnce;
	}

}
