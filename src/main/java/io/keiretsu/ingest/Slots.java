package io.keiretsu.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What facts are about: two facts with the same slot can contradict each other. */
final class Slots {

	private Slots() {
	}

	/**
	 * {@return the slot of a fact}
	 * @param kind its kind
	 * @param keys what it says
	 * @param things gives the id under which the thing of a stated id goes
	 */
	static String of(FactKind kind, Map<String, ?> keys, UnaryOperator<String> things) {
		Stream<String> parts = keys.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equals("ref")
					|| (kind.parts().containsKey(entry.getKey()) && kind.part(entry.getKey()).slot()))
			.map((entry) -> entry.getKey() + "=" + value(kind, entry.getKey(), entry.getValue(), things));
		return Stream.concat(Stream.of(kind.word()), parts.sorted()).collect(Collectors.joining(" "));
	}

	private static String value(FactKind kind, String key, @Nullable Object value, UnaryOperator<String> things) {
		boolean names = !key.equals("ref") && kind.part(key).arrow() != null;
		List<String> texts = (value instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: List.of(String.valueOf(value));
		return texts.stream()
			.map((text) -> names ? things.apply(text) : text)
			.distinct()
			.sorted()
			.collect(Collectors.joining(","));
	}

}
