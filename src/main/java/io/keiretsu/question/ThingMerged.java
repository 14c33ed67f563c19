package io.keiretsu.question;

/** A thing was judged to be the same as another, and goes under the id of that. */
public class ThingMerged extends RuntimeException {

	private final String survivor;

	ThingMerged(String id, String survivor) {
		super("'%s' was judged to be the same as '%s', and goes under that id.".formatted(id, survivor));
		this.survivor = survivor;
	}

	/**
	 * {@return the id of the thing that it is}
	 */
	public String survivor() {
		return this.survivor;
	}

}
