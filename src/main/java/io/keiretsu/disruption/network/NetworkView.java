package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A network as of some clocks, and what is asked of it. Nothing that is asked changes it.
 * It takes a quarter of a byte a relation, and 16 bytes a firm; what chokepoints and ESRI
 * are computed on is made when it is first needed.
 */
public final class NetworkView {

	private final Network network;

	private final Clocks clocks;

	private final Live live;

	private final Way downstream;

	private final Way upstream;

	private final int relations;

	private @Nullable Weights weights;

	private @Nullable Economy leastEconomy;

	private @Nullable Economy greatestEconomy;

	private @Nullable FlowGraph flowGraph;

	private @Nullable Makers makers;

	NetworkView(Network network, Clocks clocks) {
		this.network = network;
		this.clocks = clocks;
		Contents contents = network.contents();
		this.live = new Live(clocks, contents);
		int segments = contents.segments().size();
		Lane[] down = new Lane[segments];
		Lane[] up = new Lane[segments];
		int count = 0;
		for (int index = 0; index < segments; index++) {
			Segment segment = contents.segments().get(index);
			int offset = contents.offset(index);
			LiveRelations.InBothOrders relations = segment.live.at(this.live, contents.instants());
			count += relations.count();
			down[index] = new Lane(segment.outStart, segment.table.column(Column.TO), null, relations.forward(),
					segment.table, offset);
			up[index] = new Lane(segment.inStart, segment.inSupplier, segment.inRelation, relations.backward(),
					segment.table, offset);
		}
		this.relations = count;
		int firms = contents.firms().size();
		this.downstream = new Way(down, up, false, unknown(firms), firms, null);
		this.upstream = new Way(up, down, true, unknown(firms), firms, null);
	}

	/**
	 * {@return the network that this shows}
	 */
	public Network network() {
		return this.network;
	}

	/**
	 * {@return as of when}
	 */
	public Clocks clocks() {
		return this.clocks;
	}

	/**
	 * {@return how many relations hold and count}
	 */
	public int relations() {
		return this.relations;
	}

	/**
	 * {@return what a scenario does}
	 * @param scenario what stops, and how its loss travels
	 */
	public Impact impact(Scenario scenario) {
		return new Disruption(this, scenario).impact();
	}

	/**
	 * {@return whose stop cuts the most of what reaches a buyer}
	 * @param buyer number of the firm
	 * @param limit how many to name
	 */
	public Chokepoints chokepoints(int buyer, int limit) {
		return Chokepoints.of(flowGraph(), buyer, limit);
	}

	/**
	 * {@return the firms and plants whose stop would tear the network into more parts,
	 * whatever the direction, most firms first}
	 * @param limit how many to name
	 */
	public List<Node> articulationPoints(int limit) {
		return new Articulation(flowGraph()).greatest(limit);
	}

	/**
	 * {@return a small set that carries a share of a buyer's supply}
	 * @param buyer number of the firm
	 * @param share to carry, 0 to 1
	 * @param kind of plants, or of firms
	 * @param tiers how far upstream to look, 1 or more
	 */
	public CriticalSet criticalSet(int buyer, double share, Node.Kind kind, int tiers) {
		return new CriticalSets(this, kind).of(this, buyer, share, tiers);
	}

	/**
	 * {@return the firms by their economic systemic risk}
	 * @param atLeast the part of all inputs whose weight must be documented, 0 to 1
	 * @param limit how many to name
	 * @param progress hears the number of firms that are done, from time to time
	 * @param cancelled asked from time to time; when it says yes, what is done so far is
	 * ranked
	 */
	public SystemicRisk systemicRisk(double atLeast, int limit, IntConsumer progress, BooleanSupplier cancelled) {
		return Ranking.of(this, atLeast, limit, progress, cancelled);
	}

	/**
	 * {@return who makes or supplies a product or a narrower one, plants that stand still
	 * or are no more left out}
	 * @param product its number
	 * @param limit how many to name
	 * @param wanted which of them
	 */
	public List<Maker> makers(int product, int limit, Predicate<Maker> wanted) {
		return makers().of(product, limit, wanted);
	}

	/**
	 * {@return the facts by which a firm runs some plants}
	 * @param firm its number
	 * @param wanted which plants
	 */
	public List<FactId> operations(int firm, IntPredicate wanted) {
		IntTable operations = this.network.contents().operations();
		int[] operators = operations.column(Column.FROM);
		int[] plants = operations.column(Column.TO);
		return IntStream.range(0, operations.rows())
			.filter((row) -> operators[row] == firm && wanted.test(plants[row]) && this.live.holds(operations, row))
			.mapToObj((row) -> Column.fact(operations, row))
			.toList();
	}

	/**
	 * {@return the contracts by which a firm is supplied, as the numbers of the
	 * relations}
	 * @param firm its number
	 */
	public int[] inputs(int firm) {
		IntStream.Builder inputs = IntStream.builder();
		for (Lane lane : up()) {
			for (int place = lane.start[firm]; place < lane.start[firm + 1]; place++) {
				if (lane.isLive(place)) {
					inputs.add(lane.offset + lane.row(place));
				}
			}
		}
		return inputs.build().toArray();
	}

	private synchronized Makers makers() {
		Makers known = this.makers;
		if (known == null) {
			known = new Makers(this);
			this.makers = known;
		}
		return known;
	}

	Live live() {
		return this.live;
	}

	Way downstream() {
		return this.downstream;
	}

	Way upstream() {
		return this.upstream;
	}

	Lane[] down() {
		return this.downstream.lanes();
	}

	Lane[] up() {
		return this.upstream.lanes();
	}

	/** The contracts as weighted flows, made when first asked for. */
	synchronized Weights weights() {
		Weights known = this.weights;
		if (known == null) {
			known = new Weights(this);
			this.weights = known;
		}
		return known;
	}

	/** The flows as an economy, made when first asked for. */
	synchronized Economy economy(boolean greatest) {
		Economy known = greatest ? this.greatestEconomy : this.leastEconomy;
		if (known == null) {
			known = new Economy(weights().flows, greatest);
			if (greatest) {
				this.greatestEconomy = known;
			}
			else {
				this.leastEconomy = known;
			}
		}
		return known;
	}

	/** Firms and plants as one graph, made when first asked for. */
	synchronized FlowGraph flowGraph() {
		FlowGraph known = this.flowGraph;
		if (known == null) {
			known = new FlowGraph(this);
			this.flowGraph = known;
		}
		return known;
	}

	private static double[] unknown(int firms) {
		double[] unknown = new double[firms];
		Arrays.fill(unknown, Double.NaN);
		return unknown;
	}

}
