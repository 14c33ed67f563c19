package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * The dominator tree of what is upstream of one firm: a node dominates all that reaches
 * the firm only through it. Semi-NCA (Georgiadis, "Linear-Time Algorithms for Dominators
 * and Related Problems", 2005), after Lengauer and Tarjan 1979; nothing recurs. Nodes are
 * numbered in the order of a depth-first walk, the firm itself is 0.
 */
final class Dominators {

	private final FlowGraph graph;

	/** By number: the node in the graph. */
	private final int[] node;

	private final int[] parent;

	private final int size;

	/** By number: the number of its immediate dominator. */
	private final int[] dominator;

	/** By arrow that was walked, in the order of the walk: where from, where to. */
	private int[] arrowFrom = new int[1_024];

	private int[] arrowTo = new int[1_024];

	private int arrows;

	Dominators(FlowGraph graph, int root) {
		this.graph = graph;
		this.node = new int[graph.nodes];
		this.parent = new int[graph.nodes];
		this.size = walk(root);
		this.dominator = dominators();
		this.arrowFrom = new int[0];
		this.arrowTo = new int[0];
	}

	int size() {
		return this.size;
	}

	int node(int number) {
		return this.node[number];
	}

	int dominator(int number) {
		return this.dominator[number];
	}

	/** By number: how many firms it dominates, itself counted if it is a firm. */
	int[] cuts() {
		int[] cuts = new int[this.size];
		for (int number = this.size - 1; number >= 0; number--) {
			cuts[number] += (this.node[number] < this.graph.firms) ? 1 : 0;
			if (number != 0) {
				cuts[this.dominator[number]] += cuts[number];
			}
		}
		return cuts;
	}

	private int walk(int root) {
		int[] number = new int[this.graph.nodes];
		int[] next = new int[this.graph.nodes];
		int[] start = this.graph.start;
		int[] to = this.graph.to;
		number[root] = 1;
		this.node[0] = root;
		next[0] = start[root];
		int count = 1;
		int current = 0;
		while (current != -1) {
			int at = next[current];
			if (at == start[this.node[current] + 1]) {
				current = (current != 0) ? this.parent[current] : -1;
				continue;
			}
			next[current] = at + 1;
			int reached = to[at];
			if (number[reached] == 0) {
				number[reached] = count + 1;
				this.node[count] = reached;
				this.parent[count] = current;
				next[count] = start[reached];
				note(current, count);
				current = count++;
			}
			else {
				note(current, number[reached] - 1);
			}
		}
		return count;
	}

	private void note(int from, int to) {
		if (this.arrows == this.arrowFrom.length) {
			this.arrowFrom = Arrays.copyOf(this.arrowFrom, 2 * this.arrows);
			this.arrowTo = Arrays.copyOf(this.arrowTo, 2 * this.arrows);
		}
		this.arrowFrom[this.arrows] = from;
		this.arrowTo[this.arrows++] = to;
	}

	private int[] dominators() {
		int[] first = new int[this.size + 1];
		for (int arrow = 0; arrow < this.arrows; arrow++) {
			first[this.arrowTo[arrow] + 1]++;
		}
		for (int number = 0; number < this.size; number++) {
			first[number + 1] += first[number];
		}
		int[] before = new int[this.arrows];
		int[] next = Arrays.copyOf(first, this.size);
		for (int arrow = 0; arrow < this.arrows; arrow++) {
			before[next[this.arrowTo[arrow]]++] = this.arrowFrom[arrow];
		}
		int[] semi = semidominators(first, before);
		int[] found = new int[this.size];
		for (int number = 1; number < this.size; number++) {
			int candidate = this.parent[number];
			while (candidate > semi[number]) {
				candidate = found[candidate];
			}
			found[number] = candidate;
		}
		return found;
	}

	private int[] semidominators(int[] first, int[] before) {
		int[] semi = new int[this.size];
		Arrays.setAll(semi, (number) -> number);
		int[] label = semi.clone();
		int[] ancestor = Arrays.copyOf(this.parent, this.size);
		int[] path = new int[64];
		for (int number = this.size - 1; number > 0; number--) {
			int least = this.parent[number];
			for (int arrow = first[number]; arrow < first[number + 1]; arrow++) {
				int from = before[arrow];
				int length = 0;
				for (int up = from; ancestor[up] > number && up > number; up = ancestor[up]) {
					if (length == path.length) {
						path = Arrays.copyOf(path, 2 * length);
					}
					path[length++] = up;
				}
				while (length-- > 0) {
					int up = path[length];
					int above = ancestor[up];
					if (semi[label[above]] < semi[label[up]]) {
						label[up] = label[above];
					}
					ancestor[up] = ancestor[above];
				}
				least = Math.min(least, (from > number) ? semi[label[from]] : from);
			}
			semi[number] = least;
		}
		return semi;
	}

}
