package io.keiretsu.question.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The picture of an answer as boxes and arrows with their places, in pixels from the
 * upper left corner. The Eclipse Layout Kernel lays it out in layers, from left to right
 * along the flow of goods, money and control.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes things and facts
 * @param arrows what joins them
 */
record Picture(long width, long height, List<Box> boxes, List<Arrow> arrows) {

	private static final double LETTER = 6.6;

	private static final double LINE = 15;

	/** What fits in a line: words, or a part of a very long one. */
	private static final Pattern WORDS = Pattern.compile("\\S{24}|.{1,24}(?:\\s|$)");

	private static final double PADDING = 10;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	/**
	 * A thing or a fact.
	 *
	 * @param kind its label
	 * @param round the radius of the corners: things have sharp ones, facts round ones
	 * @param colours its colours
	 * @param lines what stands in it
	 */
	record Box(double x, double y, double width, double height, String kind, int round, Palette.Colours colours,
			List<Line> lines) {

	}

	/** A line of text, by the left end of its base line. */
	record Line(double x, double y, String text) {

	}

	/** An arrow as a path of SVG. */
	record Arrow(String path, String type) {

	}

	static Picture of(GraphAnswer graph) {
		ElkNode whole = ElkGraphUtil.createGraph();
		whole.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		whole.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		whole.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
		whole.setProperty(LayeredOptions.PADDING, new ElkPadding(PADDING));
		Map<String, ElkNode> places = new HashMap<>();
		graph.nodes().forEach((node) -> places.put(node.id(), place(whole, node)));
		List<ElkEdge> edges = graph.edges()
			.stream()
			.map((edge) -> ElkGraphUtil.createSimpleEdge(places.get(edge.from()), places.get(edge.to())))
			.toList();
		new RecursiveGraphLayoutEngine().layout(whole, new BasicProgressMonitor());
		return new Picture(Math.round(whole.getWidth()), Math.round(whole.getHeight()),
				graph.nodes().stream().map((node) -> box(node, places.getOrDefault(node.id(), whole))).toList(),
				IntStream.range(0, edges.size())
					.mapToObj(
							(index) -> new Arrow(path(edges.get(index).getSections()), graph.edges().get(index).type()))
					.toList());
	}

	private static ElkNode place(ElkNode whole, GraphAnswer.Drawn node) {
		List<String> lines = lines(node);
		ElkNode place = ElkGraphUtil.createNode(whole);
		int longest = lines.stream().mapToInt(Picture::letters).max().orElse(1);
		place.setDimensions(longest * LETTER + 2 * PADDING, lines.size() * LINE + PADDING);
		return place;
	}

	private static Box box(GraphAnswer.Drawn node, ElkNode place) {
		List<String> texts = lines(node);
		List<Line> lines = IntStream.range(0, texts.size())
			.mapToObj((index) -> new Line(place.getX() + PADDING, place.getY() + (index + 1) * LINE + 1,
					texts.get(index)))
			.toList();
		return new Box(place.getX(), place.getY(), place.getWidth(), place.getHeight(), node.kind(),
				node.isFact() ? 12 : 2, Palette.OF_BROWSER.of(node.kind()), lines);
	}

	private static List<String> lines(GraphAnswer.Drawn node) {
		String text = (node.caption() != null) ? node.caption() : node.id();
		return WORDS.matcher(text).results().map((line) -> line.group().strip()).toList();
	}

	/** Signs of East Asia are as wide as two letters. */
	private static int letters(String line) {
		return line.codePoints().map((sign) -> (sign >= 0x2E80) ? 2 : 1).sum();
	}

	private static String path(Collection<ElkEdgeSection> sections) {
		StringBuilder path = new StringBuilder();
		for (ElkEdgeSection section : sections) {
			path.append(point("M", section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach((bend) -> path.append(point("L", bend.getX(), bend.getY())));
			path.append(point("L", section.getEndX(), section.getEndY()));
		}
		return path.toString();
	}

	private static String point(String command, double x, double y) {
		return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
	}

}
