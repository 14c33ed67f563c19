package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Node;
import io.keiretsu.disruption.network.Relation;
import io.keiretsu.question.Quoting;

/** Firms and plants of an answer, whose names were read at once. */
final class NamedNodes {

	/** So many contracts are shown as what a row rests on. */
	private static final int FACTS = 10;

	private final Network network;

	private final Map<String, String> names;

	private NamedNodes(Network network, Map<String, String> names) {
		this.network = network;
		this.names = names;
	}

	/** Nodes that are missing are passed over. */
	static NamedNodes of(Stream<? extends @Nullable Node> nodes, WeaknessAsked asked, Quoting quoting) {
		Network network = asked.network();
		List<String> ids = nodes.filter(Objects::nonNull)
			.map((node) -> id(Objects.requireNonNull(node), network))
			.distinct()
			.sorted()
			.toList();
		return new NamedNodes(network, quoting.names(asked.head(), ids));
	}

	@Nullable String id(@Nullable Node node) {
		return (node != null) ? id(node, this.network) : null;
	}

	@Nullable String name(@Nullable Node node) {
		return (node != null) ? this.names.get(id(node, this.network)) : null;
	}

	/** The columns that say which node a row is about. */
	Map<String, @Nullable Object> row(String column, Node node) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put(column, name(node));
		row.put(column + "Id", id(node));
		row.put("kind", Understanding.word(node.kind()));
		row.put("country", (node.kind() == Node.Kind.FIRM) ? this.network.countryOfFirm(node.number())
				: this.network.countryOfPlant(node.number()));
		return row;
	}

	/** The buyer's own contracts that come from a node. */
	List<String> inputs(NetworkView view, int buyer, Node node) {
		List<String> facts = new ArrayList<>();
		for (int each : view.inputs(buyer)) {
			Relation relation = this.network.relation(each);
			boolean isFrom = (node.kind() == Node.Kind.FIRM) ? relation.supplier() == node.number()
					: relation.plants().contains(node.number());
			if (isFrom && facts.size() < FACTS) {
				facts.add(relation.spell().fact().toString());
			}
		}
		return facts;
	}

	private static String id(Node node, Network network) {
		return (node.kind() == Node.Kind.FIRM) ? network.firmId(node.number()) : network.plantId(node.number());
	}

}
