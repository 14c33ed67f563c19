package io.keiretsu.ingest;

/** There is no job of that id. */
public class JobUnknown extends RuntimeException {

	public JobUnknown(String id) {
		super("There is no job '%s'. GET /api/jobs lists those there are.".formatted(id));
	}

}
