package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.List;

/**
 * Articulation points of a {@link FlowGraph}, whatever the direction of its arrows: nodes
 * without which what is connected would fall apart. Hopcroft and Tarjan 1973, with a
 * stack of its own. Each counts the firms that would be apart from the largest part that
 * stays.
 */
final class Articulation {

	private final FlowGraph graph;

	private final int[] start;

	private final int[] to;

	/** By node: how many firms would be apart, 0 for no articulation point. */
	final int[] apart;

	private final int[] number;

	private final int[] low;

	private final int[] parent;

	private final int[] firms;

	private final int[] cut;

	private final int[] largest;

	private int count;

	Articulation(FlowGraph graph) {
		this.graph = graph;
		int nodes = graph.nodes;
		this.start = new int[nodes + 1];
		this.to = new int[2 * graph.to.length];
		bothWays();
		this.apart = new int[nodes];
		this.number = new int[nodes];
		this.low = new int[nodes];
		this.parent = new int[nodes];
		this.firms = new int[nodes];
		this.cut = new int[nodes];
		this.largest = new int[nodes];
		int[] next = Arrays.copyOf(this.start, nodes);
		int[] order = new int[nodes];
		for (int root = 0; root < nodes; root++) {
			if (this.number[root] == 0 && this.start[root] != this.start[root + 1]) {
				int first = this.count;
				walk(root, next, order);
				rate(root, order, first);
			}
		}
	}

	List<Node> greatest(int limit) {
		int[] first = First.of(this.apart.length, limit, (one, other) -> (this.apart[one] != this.apart[other])
				? Integer.compare(this.apart[other], this.apart[one]) : Integer.compare(one, other));
		return Arrays.stream(first).filter((node) -> this.apart[node] > 0).mapToObj(this.graph::node).toList();
	}

	private void bothWays() {
		for (int node = 0; node < this.graph.nodes; node++) {
			for (int arrow = this.graph.start[node]; arrow < this.graph.start[node + 1]; arrow++) {
				this.start[node + 1]++;
				this.start[this.graph.to[arrow] + 1]++;
			}
		}
		for (int node = 0; node < this.graph.nodes; node++) {
			this.start[node + 1] += this.start[node];
		}
		int[] next = Arrays.copyOf(this.start, this.graph.nodes);
		for (int node = 0; node < this.graph.nodes; node++) {
			for (int arrow = this.graph.start[node]; arrow < this.graph.start[node + 1]; arrow++) {
				this.to[next[node]++] = this.graph.to[arrow];
				this.to[next[this.graph.to[arrow]]++] = node;
			}
		}
	}

	private void walk(int root, int[] next, int[] order) {
		enter(root, -1, order);
		int current = root;
		while (current != -1) {
			int above = this.parent[current];
			if (next[current] < this.start[current + 1]) {
				int reached = this.to[next[current]++];
				if (this.number[reached] == 0) {
					enter(reached, current, order);
					current = reached;
				}
				else if (reached != above) {
					this.low[current] = Math.min(this.low[current], this.number[reached]);
				}
				continue;
			}
			if (above != -1) {
				this.low[above] = Math.min(this.low[above], this.low[current]);
				this.firms[above] += this.firms[current];
				if (this.low[current] >= this.number[above]) {
					this.cut[above] += this.firms[current];
					this.largest[above] = Math.max(this.largest[above], this.firms[current]);
				}
			}
			current = above;
		}
	}

	private void enter(int node, int above, int[] order) {
		order[this.count++] = node;
		this.number[node] = this.count;
		this.low[node] = this.count;
		this.parent[node] = above;
		this.firms[node] = isFirm(node);
	}

	/** A root that has one part below it cuts all, but nothing from anything. */
	private void rate(int root, int[] order, int first) {
		int all = this.firms[root];
		for (int at = first; at < this.count; at++) {
			int node = order[at];
			int others = all - isFirm(node);
			int above = others - this.cut[node];
			this.apart[node] = others - Math.max(above, this.largest[node]);
		}
	}

	private int isFirm(int node) {
		return (node < this.graph.firms) ? 1 : 0;
	}

}
