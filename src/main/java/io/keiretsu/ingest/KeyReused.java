package io.keiretsu.ingest;

/** An idempotency key was used before, for something else. */
public class KeyReused extends RuntimeException {

	public KeyReused(String key, String job) {
		super("The Idempotency-Key '%s' was used for another import, which is the job %s. Take a new key for a new import, or repeat the same one."
			.formatted(key, job));
	}

}
