package io.keiretsu.agent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;

/**
 * What an agent asks for, as it came in: texts, numbers, lists and objects by name.
 *
 * @param values by name
 */
record Arguments(Map<String, ? extends @Nullable Object> values) {

	/** The row with which the answer is to begin, counted from 0. */
	static final String FIRST_ROW = "firstRow";

	Arguments only(Set<String> allowed) {
		ParameterRefused.unlessAllowed(this.values.keySet(), new TreeSet<>(allowed));
		return this;
	}

	@Nullable String text(String name) {
		Object value = this.values.get(name);
		return (value != null) ? plain(name, value) : null;
	}

	String text(String name, String such) {
		String text = text(name);
		if (text == null) {
			throw new ParameterRefused(name, "", such);
		}
		return text;
	}

	int number(String name, int otherwise) {
		String text = text(name);
		try {
			int number = (text != null) ? Integer.parseInt(text) : otherwise;
			if (number >= 0) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// refused below, like a number below zero
		}
		throw new ParameterRefused(name, String.valueOf(text), "a whole number");
	}

	Arguments object(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return new Arguments(Map.of());
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> inner = new HashMap<>();
			map.forEach((key, item) -> inner.put(String.valueOf(key), item));
			return new Arguments(inner);
		}
		throw new ParameterRefused(name, String.valueOf(value), "an object such as {\"buyer\": \"Toyota\"}");
	}

	Request request() {
		Map<String, List<String>> request = new HashMap<>();
		this.values.forEach((name, value) -> {
			if (value instanceof List<?> list) {
				request.put(name, list.stream().map((item) -> plain(name, item)).toList());
			}
			else if (value != null && !name.equals(FIRST_ROW)) {
				request.put(name, List.of(plain(name, value)));
			}
		});
		return new Request(request);
	}

	private static String plain(String name, @Nullable Object value) {
		if (value instanceof String || value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		throw new ParameterRefused(name, String.valueOf(value), "a text or a number");
	}

}
