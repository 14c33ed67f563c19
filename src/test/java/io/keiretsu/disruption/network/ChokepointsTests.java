package io.keiretsu.disruption.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChokepointsTests {

	@Test
	void namesWhoseStopCutsTheMostAndWhatStandsBefore() {
		Sketch sketch = new Sketch().flows("mine > refiner, farm > refiner, refiner > maker");
		sketch.flow("maker", "buyer", null, "works");
		sketch.flow("other", "buyer", null);
		Chokepoints found = sketch.view().chokepoints(sketch.firm("buyer"), 3);
		assertThat(found.reaching()).isEqualTo(5);
		assertThat(found.points()).extracting(Chokepoints.Point::cuts).containsExactly(4, 4, 3);
		assertThat(found.points()).extracting((point) -> point.node().kind())
			.containsExactly(Node.Kind.FIRM, Node.Kind.PLANT, Node.Kind.FIRM);
		assertThat(found.points().get(1).behind()).isNull();
		assertThat(found.points().get(0).behind()).isEqualTo(found.points().get(1).node());
		assertThat(sketch.view().chokepoints(sketch.firm("mine"), 3).points()).isEmpty();
	}

	@Test
	void equalsTakingOutEachNodeOfAThousandRandomNetworks() {
		for (int seed = 0; seed < 1_000; seed++) {
			NetworkView view = new RandomNetwork(seed).network(false).at(Sketch.TODAY);
			FlowGraph graph = view.flowGraph();
			int buyer = seed % graph.firms;
			Chokepoints found = view.chokepoints(buyer, Integer.MAX_VALUE);
			Map<Node, Integer> cuts = new HashMap<>();
			found.points().forEach((point) -> cuts.put(point.node(), point.cuts()));
			int all = reaching(graph, buyer, -1);
			assertThat(found.reaching()).isEqualTo(all);
			for (int node = 0; node < graph.nodes; node++) {
				if (node != buyer) {
					assertThat(cuts.getOrDefault(graph.node(node), 0)).as("seed %d node %d", seed, node)
						.isEqualTo(all - reaching(graph, buyer, node));
				}
			}
		}
	}

	@Test
	void articulationPointsAreThoseWithoutWhichMoreFallsApart() {
		for (int seed = 0; seed < 1_000; seed++) {
			NetworkView view = new RandomNetwork(seed).network(false).at(Sketch.TODAY);
			FlowGraph graph = view.flowGraph();
			int[] apart = new Articulation(graph).apart;
			for (int node = 0; node < graph.nodes; node++) {
				assertThat(apart[node]).as("seed %d node %d", seed, node).isEqualTo(apart(graph, node));
			}
		}
	}

	@Test
	void aSmallSetCarriesTheShare() {
		Sketch sketch = new Sketch();
		sketch.flow("a", "x", Share.of(0.4), "p");
		sketch.flow("b", "x", Share.of(0.3), "q");
		sketch.flow("c", "x", Share.of(0.1), "p", "q");
		sketch.flow("d", "x", Share.of(0.2));
		CriticalSet half = sketch.view().criticalSet(sketch.firm("x"), 0.5, Node.Kind.PLANT, 1);
		assertThat(half.steps()).extracting((step) -> step.node().number()).containsExactly(0);
		assertThat(half.reached()).isTrue();
		CriticalSet most = sketch.view().criticalSet(sketch.firm("x"), 0.9, Node.Kind.PLANT, 1);
		assertThat(most.steps()).hasSize(2);
		assertThat(most.reached()).isFalse();
		assertThat(most.carried()).isEqualTo(0.8);
		assertThat(sketch.view().criticalSet(sketch.firm("a"), 0.5, Node.Kind.FIRM, 1).steps()).isEmpty();
	}

	/** How many firms reach the buyer while one node is out. */
	private static int reaching(FlowGraph graph, int buyer, int out) {
		boolean[] seen = new boolean[graph.nodes];
		IntArrayList queue = new IntArrayList(List.of(buyer));
		seen[buyer] = true;
		int firms = -1;
		while (!queue.isEmpty()) {
			int node = queue.removeInt(queue.size() - 1);
			firms += (node < graph.firms) ? 1 : 0;
			for (int arrow = graph.start[node]; arrow < graph.start[node + 1]; arrow++) {
				int to = graph.to[arrow];
				if (to != out && !seen[to]) {
					seen[to] = true;
					queue.add(to);
				}
			}
		}
		return firms;
	}

	/**
	 * How many firms connected with a node are not in the largest part that stays without
	 * it.
	 */
	private static int apart(FlowGraph graph, int out) {
		int[] part = new int[graph.nodes];
		for (int node = 0; node < graph.nodes; node++) {
			part[node] = node;
		}
		boolean[] neighbour = new boolean[graph.nodes];
		for (boolean changed = true; changed;) {
			changed = false;
			for (int node = 0; node < graph.nodes; node++) {
				for (int arrow = graph.start[node]; arrow < graph.start[node + 1]; arrow++) {
					int to = graph.to[arrow];
					if (node == out || to == out) {
						neighbour[(node == out) ? to : node] = true;
					}
					else if (part[node] != part[to]) {
						part[node] = Math.min(part[node], part[to]);
						part[to] = part[node];
						changed = true;
					}
				}
			}
		}
		int[] firms = new int[graph.nodes];
		boolean[] connected = new boolean[graph.nodes];
		for (int node = 0; node < graph.nodes; node++) {
			if (node != out) {
				firms[part[node]] += (node < graph.firms) ? 1 : 0;
				connected[part[node]] |= neighbour[node];
			}
		}
		int sum = 0;
		int largest = 0;
		for (int each = 0; each < graph.nodes; each++) {
			if (connected[each] && each != out) {
				sum += firms[each];
				largest = Math.max(largest, firms[each]);
			}
		}
		return sum - largest;
	}

}
