package io.keiretsu.ingest.out;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of nodes or edges.
 *
 * @param name its name
 * @param of {@code node} or {@code edge}
 * @param type of GraphML, such as {@code double}
 */
record GraphmlKey(String name, String of, String type) {

	/** What is told of things and facts. */
	static final List<GraphmlKey> OF_NODES = List.of(node("label"), node("kind"), node("country"), node("region"),
			node("place"), number("latitude"), number("longitude"), node("publisher"), node("published"),
			node("reliability"), node("hsCode"), node("validFrom"), node("validTo"), node("status"),
			node("plannedStart"), node("stage"), number("amount"), number("amountMin"), number("amountMax"),
			node("amountUnit"), node("amountCurrency"), node("amountQualifier"), node("amountPer"), number("share"),
			number("shareMin"), number("shareMax"), number("percent"), number("percentMin"), number("percentMax"),
			new GraphmlKey("rank", "node", "long"), node("period"), node("metric"), node("measure"), node("control"),
			new GraphmlKey("jointly", "node", "boolean"), node("text"), node("byWords"), node("stance"));

	/** What is told of arrows. */
	static final List<GraphmlKey> OF_EDGES = List.of(edge("type"), edge("case"), edge("locator"), edge("attributedTo"),
			edge("statedAs"), new GraphmlKey("confidence", "edge", "double"), edge("reason"));

	String id() {
		return ("node".equals(this.of) ? "n-" : "e-") + this.name;
	}

	/** The value as its type is written, null where it is another. */
	@Nullable String text(@Nullable Object value) {
		return switch (this.type) {
			case "double" -> (value instanceof Number number) ? String.valueOf(number.doubleValue()) : null;
			case "long" -> (value instanceof Number number) ? String.valueOf(number.longValue()) : null;
			case "boolean" -> (value instanceof Boolean) ? value.toString() : null;
			default -> (value != null) ? value.toString() : null;
		};
	}

	private static GraphmlKey node(String name) {
		return new GraphmlKey(name, "node", "string");
	}

	private static GraphmlKey number(String name) {
		return new GraphmlKey(name, "node", "double");
	}

	private static GraphmlKey edge(String name) {
		return new GraphmlKey(name, "edge", "string");
	}

}
