package io.keiretsu.disruption.network;

import java.util.List;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

/**
 * From what stops to what is lost directly. A contract from one plant loses what the
 * plant loses; from several, at least the least and at most the greatest, since the split
 * is unknown; from no documented plant, nothing for certain, and at most what a plant
 * loses that its supplier runs. A country stops its plants; of a firm at home there no
 * more is certain than that it may make things at home.
 */
final class Stopping {

	private final NetworkView view;

	private final Contents contents;

	private final DirectLosses direct;

	private final Int2ObjectMap<Loss> plants = new Int2ObjectOpenHashMap<>();

	private final Int2ObjectMap<Loss> suppliers = new Int2ObjectOpenHashMap<>();

	private Stopping(NetworkView view) {
		this.view = view;
		this.contents = view.network().contents();
		this.direct = new DirectLosses(this.contents.relations());
	}

	static DirectLosses of(NetworkView view, List<Stop> stops) {
		Stopping stopping = new Stopping(view);
		stops.forEach(stopping::stop);
		if (!stopping.plants.isEmpty()) {
			stopping.operators();
			stopping.fromPlants();
		}
		stopping.fromUnknownPlants();
		return stopping.direct;
	}

	private void stop(Stop stop) {
		Loss loss = new Loss(stop.losing(), stop.losing(), stop.recover());
		if (stop.losing() == 0) {
			return;
		}
		switch (stop.kind()) {
			case FIRM -> this.direct.firm(stop.number(), loss);
			case PLANT -> this.plants.merge(stop.number(), loss, Loss::or);
			case PRODUCT -> product(stop.number(), loss);
			case COUNTRY -> country(stop.number(), loss);
		}
	}

	private void country(int country, Loss loss) {
		int[] plantCountry = this.contents.plantCountry();
		for (int plant = 0; plant < plantCountry.length; plant++) {
			if (plantCountry[plant] == country) {
				this.plants.merge(plant, loss, Loss::or);
			}
		}
		Bits named = named();
		int[] firmCountry = this.contents.firmCountry();
		for (int firm = 0; firm < firmCountry.length; firm++) {
			if (firmCountry[firm] == country && named.has(firm)) {
				this.direct.part(firm, loss.perhaps());
				this.suppliers.merge(firm, loss.perhaps(), Loss::or);
			}
		}
	}

	/**
	 * The firms that may be named: where only some cases are asked, those of which these
	 * say that they run a plant, supply or buy.
	 */
	private Bits named() {
		Bits named = new Bits(this.contents.firms().size());
		for (int firm = 0; firm < this.contents.firms().size(); firm++) {
			if (this.view.clocks().cases() == null || isAtAnEnd(this.view.up(), firm)
					|| isAtAnEnd(this.view.down(), firm)) {
				named.add(firm);
			}
		}
		IntTable operations = this.contents.operations();
		for (int row = 0; row < operations.rows(); row++) {
			if (this.view.live().holds(operations, row)) {
				named.add(operations.column(Column.FROM)[row]);
			}
		}
		return named;
	}

	private static boolean isAtAnEnd(Lane[] lanes, int firm) {
		for (Lane lane : lanes) {
			for (int place = lane.start[firm]; place < lane.start[firm + 1]; place++) {
				if (lane.isLive(place)) {
					return true;
				}
			}
		}
		return false;
	}

	/** A broader product, or none, may be the one that stops. */
	private void product(int product, Loss loss) {
		boolean[] within = this.contents.tree(product);
		boolean[] above = this.contents.above(product);
		for (Lane lane : this.view.down()) {
			int[] products = lane.table.column(Column.PRODUCT);
			for (int row = 0; row < products.length; row++) {
				int of = products[row];
				boolean surely = of != Network.NONE && within[of];
				if ((surely || of == Network.NONE || above[of]) && lane.isLive(row)) {
					this.direct.relation(lane.offset + row, surely ? loss : loss.perhaps());
				}
			}
		}
	}

	private void operators() {
		IntTable operations = this.contents.operations();
		for (int row = 0; row < operations.rows(); row++) {
			Loss loss = this.plants.get(operations.column(Column.TO)[row]);
			if (loss != null && this.view.live().holds(operations, row)) {
				int operator = operations.column(Column.FROM)[row];
				this.direct.part(operator, loss.perhaps());
				this.suppliers.merge(operator, loss.perhaps(), Loss::or);
			}
		}
	}

	private void fromPlants() {
		Bits stopped = new Bits(this.contents.plants().size());
		this.plants.keySet().forEach(stopped::add);
		for (Lane lane : this.view.down()) {
			int[] codes = lane.table.column(Column.PLANTS);
			for (int row = 0; row < codes.length; row++) {
				int code = codes[row];
				if (code != Network.NONE && (code < 0 || stopped.has(code)) && lane.isLive(row)) {
					this.direct.relation(lane.offset + row, from(this.view.network().contents().plants(code)));
				}
			}
		}
	}

	private Loss from(List<Integer> plants) {
		double min = 1;
		Loss greatest = Loss.NONE;
		for (int plant : plants) {
			Loss loss = this.plants.getOrDefault(plant, Loss.NONE);
			min = Math.min(min, loss.min());
			greatest = greatest.or(loss);
		}
		return new Loss(min, greatest.max(), greatest.until());
	}

	private void fromUnknownPlants() {
		for (Int2ObjectMap.Entry<Loss> supplier : this.suppliers.int2ObjectEntrySet()) {
			for (Lane lane : this.view.down()) {
				int end = lane.start[supplier.getIntKey() + 1];
				for (int row = lane.start[supplier.getIntKey()]; row < end; row++) {
					if (lane.table.column(Column.PLANTS)[row] == Network.NONE && lane.isLive(row)) {
						this.direct.relation(lane.offset + row, supplier.getValue());
					}
				}
			}
		}
	}

}
