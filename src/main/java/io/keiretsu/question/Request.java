package io.keiretsu.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What somebody asks, in texts.
 *
 * @param values by name
 */
public record Request(Map<String, List<String>> values) {

	/** How many rows a whole answer may have, as CSV and NDJSON give it. */
	static final int WHOLE = 1_000_000;

	/**
	 * {@return the request}
	 * @param parameters as HTTP brings them
	 */
	public static Request of(MultiValueMap<String, String> parameters) {
		return new Request(Map.copyOf(parameters));
	}

	/**
	 * {@return the request for all rows, unless it names a limit itself}
	 * @param whole whether all rows are wanted
	 */
	Request whole(boolean whole) {
		Map<String, List<String>> all = new HashMap<>(this.values);
		all.remove("format");
		if (whole) {
			all.putIfAbsent("limit", List.of(String.valueOf(WHOLE)));
		}
		return new Request(all);
	}

	boolean isWhole() {
		return this.values.getOrDefault("limit", List.of()).equals(List.of(String.valueOf(WHOLE)));
	}

	/**
	 * {@return the one value of a parameter, or {@code null} where none is given}
	 * @param name of the parameter
	 * @throws ParameterRefused if there are several
	 */
	public @Nullable String one(String name) {
		List<String> given = this.values.getOrDefault(name, List.of());
		if (given.size() > 1) {
			throw new ParameterRefused(name, String.join(", ", given), "one value");
		}
		return given.isEmpty() || given.get(0).isBlank() ? null : given.get(0).strip();
	}

	/**
	 * {@return the one value of a parameter}
	 * @param name of the parameter
	 * @param otherwise what holds where none is given
	 * @throws ParameterRefused if there are several
	 */
	public String one(String name, String otherwise) {
		String given = one(name);
		return (given != null) ? given : otherwise;
	}

	List<String> list(String name) {
		return this.values.getOrDefault(name, List.of())
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList();
	}

	/**
	 * Refuses parameters that are not allowed.
	 * @param names those that are
	 * @throws ParameterRefused if there is another one
	 */
	public void allowOnly(Set<String> names) {
		ParameterRefused.unlessAllowed(this.values.keySet(), new TreeSet<>(names));
	}

}
