package io.keiretsu.question;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several things go by that name. */
public class NameAmbiguous extends RuntimeException {

	private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]$");

	private final String parameter;

	private final transient List<Candidate> candidates;

	NameAmbiguous(String parameter, String value, List<Candidate> candidates) {
		super("'%s' is the name of %s. Give the id of one as %s.".formatted(value,
				Words.list(candidates.stream().map(Candidate::toString).toList()), parameter));
		this.parameter = parameter;
		this.candidates = candidates;
	}

	/**
	 * {@return its place among several, counted from 0; none where only one was asked
	 * for}
	 */
	public OptionalInt index() {
		Matcher index = INDEX.matcher(this.parameter);
		return index.find() ? OptionalInt.of(Integer.parseInt(index.group(1))) : OptionalInt.empty();
	}

	/**
	 * {@return who goes by that name}
	 */
	public List<Candidate> candidates() {
		return this.candidates;
	}

}
