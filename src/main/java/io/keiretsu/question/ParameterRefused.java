package io.keiretsu.question;

import java.util.Set;
import java.util.TreeSet;

/** A parameter is not known, missing, or out of range. */
public class ParameterRefused extends RuntimeException {

	/**
	 * A value that is not allowed.
	 * @param name of the parameter
	 * @param value what was given
	 * @param allowed what is allowed, in words
	 */
	public ParameterRefused(String name, String value, String allowed) {
		this("'%s' cannot be %s. Give %s.".formatted(value, name, allowed));
	}

	private ParameterRefused(String message) {
		super(message);
	}

	/**
	 * Refuses names that are not allowed.
	 * @param given the names that were given
	 * @param allowed the names that there are
	 */
	public static void unlessAllowed(Set<String> given, Set<String> allowed) {
		Set<String> unknown = new TreeSet<>(given);
		unknown.removeAll(allowed);
		if (!unknown.isEmpty()) {
			throw new ParameterRefused("There is no parameter %s here. Allowed are %s."
				.formatted(String.join(", ", unknown), allowed.isEmpty() ? "none" : String.join(", ", allowed)));
		}
	}

	static ParameterRefused missing(AskedParameter parameter) {
		return new ParameterRefused("The parameter %s is missing: %s. Give %s.".formatted(parameter.name(),
				parameter.description(), (parameter.example() != null)
						? "a " + parameter.type() + " such as " + parameter.example() : "a " + parameter.type()));
	}

}
