package io.keiretsu.question;

import java.util.List;

/** Several things go by that name. */
public class NameAmbiguous extends RuntimeException {

	private final transient List<Candidate> candidates;

	NameAmbiguous(String parameter, String value, List<Candidate> candidates) {
		super("'%s' is the name of %s. Give the id of one as %s.".formatted(value,
				Words.list(candidates.stream().map(Candidate::toString).toList()), parameter));
		this.candidates = candidates;
	}

	/**
	 * {@return who goes by that name}
	 */
	public List<Candidate> candidates() {
		return this.candidates;
	}

}
