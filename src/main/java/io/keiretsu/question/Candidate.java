package io.keiretsu.question;

/**
 * A thing that a name may mean.
 *
 * @param id its id
 * @param name what it is called
 * @param kind such as {@code firm}
 */
public record Candidate(String id, String name, String kind) {

	@Override
	public String toString() {
		return this.name + " (" + this.id + ")";
	}

}
