package io.keiretsu.question;

import java.util.Set;

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

	static ParameterRefused unknown(Set<String> unknown, Set<String> allowed) {
		return new ParameterRefused("There is no parameter %s here. Allowed are %s."
			.formatted(String.join(", ", unknown), String.join(", ", allowed)));
	}

	static ParameterRefused missing(AskedParameter parameter) {
		return new ParameterRefused("The parameter %s is missing: %s. Give %s.".formatted(parameter.name(),
				parameter.description(), (parameter.example() != null)
						? "a " + parameter.type() + " such as " + parameter.example() : "a " + parameter.type()));
	}

}
