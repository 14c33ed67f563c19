package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * Firms and plants as the nodes of one graph, against the goods: from a buyer to the
 * plants that its contracts name, from a plant to the firms that deliver from it or run
 * it, and from a buyer straight to a supplier whose plant is not documented. Firms come
 * first. It takes 4 bytes an arrow and 4 a node.
 */
final class FlowGraph {

	final int firms;

	final int nodes;

	/** By node: its first arrow; one more than nodes. */
	final int[] start;

	/** By arrow: where it leads. */
	final int[] to;

	FlowGraph(NetworkView view) {
		Contents contents = view.network().contents();
		this.firms = contents.firms().size();
		this.nodes = this.firms + contents.plants().size();
		Plants plants = new Plants(view, this.nodes - this.firms);
		this.start = new int[this.nodes + 1];
		int[] arrows = new int[1_024];
		int size = 0;
		for (int firm = 0; firm < this.firms; firm++) {
			for (Lane lane : view.up()) {
				int end = lane.start[firm + 1];
				int[] codes = lane.table.column(Column.PLANTS);
				for (int place = lane.start[firm]; place < end; place++) {
					if (!lane.isLive(place)) {
						continue;
					}
					int code = codes[lane.row(place)];
					int first = (code < Network.NONE) ? contents.listStart()[-2 - code] : 0;
					int count = (code < Network.NONE) ? contents.listStart()[-1 - code] - first : 1;
					if (size + count > arrows.length) {
						arrows = Arrays.copyOf(arrows, Math.max(size + count, 2 * size));
					}
					for (int each = 0; each < count; each++) {
						arrows[size++] = (code == Network.NONE) ? lane.target[place]
								: this.firms + ((code >= 0) ? code : contents.listPlants()[first + each]);
					}
				}
			}
			this.start[firm + 1] = size;
		}
		this.to = Arrays.copyOf(arrows, size + plants.size());
		for (int plant = 0; plant < this.nodes - this.firms; plant++) {
			size = plants.copy(plant, this.to, size);
			this.start[this.firms + plant + 1] = size;
		}
	}

	Node node(int number) {
		return (number < this.firms) ? new Node(Node.Kind.FIRM, number)
				: new Node(Node.Kind.PLANT, number - this.firms);
	}

	/** By plant: the firms that deliver from it or run it, each once. */
	private static final class Plants {

		private final int[] start;

		private final int[] end;

		private final int[] firm;

		private int size;

		Plants(NetworkView view, int plants) {
			int[] counts = new int[plants + 1];
			each(view, (plant, firm) -> counts[plant + 1]++);
			for (int plant = 0; plant < plants; plant++) {
				counts[plant + 1] += counts[plant];
			}
			this.start = counts;
			this.firm = new int[counts[plants]];
			this.end = Arrays.copyOf(counts, plants);
			each(view, (plant, firm) -> {
				if (this.end[plant] == this.start[plant] || this.firm[this.end[plant] - 1] != firm) {
					this.firm[this.end[plant]++] = firm;
				}
			});
			for (int plant = 0; plant < plants; plant++) {
				distinct(plant);
				this.size += this.end[plant] - this.start[plant];
			}
		}

		int size() {
			return this.size;
		}

		int copy(int plant, int[] to, int at) {
			int count = this.end[plant] - this.start[plant];
			System.arraycopy(this.firm, this.start[plant], to, at, count);
			return at + count;
		}

		private void distinct(int plant) {
			int last = this.start[plant];
			if (this.end[plant] - last < 2) {
				return;
			}
			Arrays.sort(this.firm, last, this.end[plant]);
			for (int at = last + 1; at < this.end[plant]; at++) {
				if (this.firm[at] != this.firm[last]) {
					this.firm[++last] = this.firm[at];
				}
			}
			this.end[plant] = last + 1;
		}

		private static void each(NetworkView view, PlantAndFirm pair) {
			Contents contents = view.network().contents();
			for (Lane lane : view.down()) {
				int[] codes = lane.table.column(Column.PLANTS);
				for (int firm = 0; firm < contents.firms().size(); firm++) {
					for (int row = lane.start[firm]; row < lane.start[firm + 1]; row++) {
						if (codes[row] >= 0 && lane.isLive(row)) {
							pair.take(codes[row], firm);
						}
						else if (codes[row] < Network.NONE && lane.isLive(row)) {
							for (int plant : view.network().contents().plants(codes[row])) {
								pair.take(plant, firm);
							}
						}
					}
				}
			}
			IntTable operations = contents.operations();
			for (int row = 0; row < operations.rows(); row++) {
				if (view.live().holds(operations, row)) {
					pair.take(operations.column(Column.TO)[row], operations.column(Column.FROM)[row]);
				}
			}
		}

		/** Hears of a plant and a firm. */
		private interface PlantAndFirm {

			void take(int plant, int firm);

		}

	}

}
