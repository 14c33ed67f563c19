package io.keiretsu.job;

/** There is no job of that id. */
public class JobUnknown extends RuntimeException {

	JobUnknown(String id) {
		super("There is no job '%s'. GET /api/jobs lists those there are.".formatted(id));
	}

}
