package io.keiretsu.question.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

import io.keiretsu.question.Evidence;

/**
 * An answer as a picture.
 *
 * @param says the sentence
 * @param nodes what is drawn, by id
 * @param edges what joins them
 * @param evidence what the answer rests on
 */
public record GraphAnswer(String says, List<Drawn> nodes, List<Edge> edges, List<Evidence> evidence) {

	/**
	 * A node.
	 *
	 * @param id of the thing or fact
	 * @param kind its label, such as {@code Firm}
	 * @param caption its name or title
	 * @param isFact whether it is a fact and no thing
	 */
	public record Drawn(String id, String kind, @Nullable String caption, boolean isFact) {

	}

	/**
	 * An edge, along the flow of goods, money or control.
	 *
	 * @param from the id of a node
	 * @param to the id of a node
	 * @param type such as {@code SUPPLIES}
	 */
	public record Edge(String from, String to, String type) {

	}

	/**
	 * {@return the picture}
	 * @param says the sentence
	 * @param rows rows of paths
	 * @param evidence what the answer rests on
	 */
	public static GraphAnswer of(String says, List<Record> rows, List<Evidence> evidence) {
		Map<String, Drawn> byElement = new LinkedHashMap<>();
		Map<String, Relationship> arrows = new LinkedHashMap<>();
		for (Record row : rows) {
			for (Value value : row.values()) {
				if (!value.isNull()) {
					Path path = value.asPath();
					path.nodes().forEach((node) -> byElement.putIfAbsent(node.elementId(), drawn(node)));
					path.relationships().forEach((arrow) -> arrows.putIfAbsent(arrow.elementId(), arrow));
				}
			}
		}
		List<Edge> edges = arrows.values()
			.stream()
			.map((arrow) -> new Edge(idOf(byElement, arrow.startNodeElementId()),
					idOf(byElement, arrow.endNodeElementId()), arrow.type()))
			.toList();
		return new GraphAnswer(says, List.copyOf(byElement.values()), edges, evidence);
	}

	private static String idOf(Map<String, Drawn> byElement, String element) {
		Drawn drawn = byElement.get(element);
		return (drawn != null) ? drawn.id() : element;
	}

	private static Drawn drawn(Node node) {
		String kind = "Thing";
		for (String label : node.labels()) {
			kind = List.of("Thing", "Party", "Fact").contains(label) ? kind : label;
		}
		boolean isFact = node.hasLabel("Fact");
		Value caption = node.get(isFact ? "title" : "name");
		return new Drawn(node.get("id").asString(), kind, caption.isNull() ? null : caption.asString(), isFact);
	}

}
