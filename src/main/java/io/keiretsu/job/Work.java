package io.keiretsu.job;

/** What a job does, while it is not over. */
@FunctionalInterface
public interface Work {

	/** Somebody asks for its end. It ends when it next looks. */
	void cancel();

}
