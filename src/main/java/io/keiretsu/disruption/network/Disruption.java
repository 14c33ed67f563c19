package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.jspecify.annotations.Nullable;

/** One scenario on one view: runs the model each way, and puts the impact together. */
final class Disruption {

	private final NetworkView view;

	private final Contents contents;

	private final Scenario scenario;

	private final DirectLosses direct;

	private final List<Travelled> ways = new ArrayList<>();

	private final Touched touched;

	private @Nullable Share esri;

	Disruption(NetworkView view, Scenario scenario) {
		this.view = view;
		this.contents = view.network().contents();
		this.scenario = scenario;
		this.direct = Stopping.of(view, scenario.stops());
		this.touched = new Touched(this.contents, this.direct);
	}

	Impact impact() {
		boolean both = this.scenario.direction() == Direction.BOTH;
		Bits counted = new Bits(both ? this.contents.relations() : 0);
		Shock shock = (this.scenario.model() == Model.ESRI)
				? new Shock(this.view, this.direct, this.scenario.direction()) : null;
		this.esri = (shock != null) ? shock.index() : null;
		if (this.scenario.direction().down()) {
			travel(this.view.downstream(), shock, counted);
		}
		if (this.scenario.direction().up()) {
			travel(this.view.upstream(), shock, counted);
		}
		HitFirms firms = new HitFirms(this.contents, this.direct, this.ways, this.scenario.model() != Model.REACH);
		return new Impact(firms.hits(this.scenario, this::hit), firms.size(), firms.stopped(), firms.lastTier(),
				this.touched.relations(), firms.countries(), this.touched.products(), this.touched.atRisk(), this.esri,
				this.touched.unknownShares(), this.touched.unknownPlants(),
				this.ways.stream().allMatch((way) -> way.spread().settled()), Assumptions.of(this.scenario, shock));
	}

	private void travel(Way whole, @Nullable Shock shock, Bits counted) {
		Timing timing = Timing.of(whole, this.direct, this.scenario);
		Way way = (timing != null) ? whole.opened(timing.hit()) : whole;
		int tiers = this.scenario.tiers();
		Spread spread = switch (this.scenario.model()) {
			case REACH -> Reach.of(way, this.direct, tiers);
			case EXPOSURE -> Exposure.of(way, this.direct, tiers);
			case ESRI -> Objects.requireNonNull(shock).weighed(Reach.of(way, this.direct, tiers), way.isUp());
		};
		Bits sources = this.touched.count(way, spread, tiers, counted);
		this.ways.add(new Travelled(way, spread, sources, timing));
	}

	private Hit hit(HitFirms.Row row) {
		Travelled travelled = this.ways.get(row.way());
		List<Integer> because = because(row, travelled);
		boolean weighed = this.scenario.model() != Model.REACH;
		return new Hit(row.firm(), row.tier(), weighed ? row.min() : null, weighed ? row.max() : null,
				documented(row.firm()), because, input(row.firm(), because, travelled), times(row.firm(), true),
				times(row.firm(), false));
	}

	private @Nullable Integer times(int firm, boolean begin) {
		Integer best = null;
		for (Travelled travelled : this.ways) {
			Timing timing = travelled.timing();
			Integer time = (timing == null) ? null : begin ? timing.begin(firm) : timing.end(firm);
			if (time != null && (best == null || (begin ? time < best : time > best))) {
				best = time;
			}
		}
		return best;
	}

	private List<Amount> documented(int firm) {
		Money money = new Money(this.contents);
		for (Travelled travelled : this.ways) {
			for (Lane lane : travelled.way().back()) {
				for (int at = lane.start[firm]; at < lane.start[firm + 1]; at++) {
					int row = lane.row(at);
					if (lane.isLive(at) && (travelled.sources().has(lane.target[at])
							|| this.direct.of(lane.offset + row).max() > 0)) {
						money.add(lane.table.column(Column.AMOUNT)[row]);
					}
				}
			}
		}
		return money.amounts();
	}

	private Hit.@Nullable Input input(int firm, List<Integer> because, Travelled travelled) {
		if (because.isEmpty()) {
			return null;
		}
		Way way = travelled.way();
		int last = because.get(because.size() - 1);
		int product = way.lane(last).table.column(Column.PRODUCT)[last - way.lane(last).offset];
		int contracts = 0;
		int lost = 0;
		int surely = 0;
		int wholly = 0;
		int shares = 0;
		for (Lane lane : way.back()) {
			for (int at = lane.start[firm]; at < lane.start[firm + 1]; at++) {
				int row = lane.row(at);
				if (!lane.isLive(at) || lane.table.column(Column.PRODUCT)[row] != product) {
					continue;
				}
				contracts++;
				Loss loss = this.direct.of(lane.offset + row)
					.or(this.direct.firms.getOrDefault(lane.target[at], Loss.NONE));
				if (loss.max() > 0 || travelled.sources().has(lane.target[at])) {
					lost++;
					surely += (loss.min() > 0) ? 1 : 0;
					wholly += (loss.min() == 1) ? 1 : 0;
					shares += (lane.table.column(way.minColumn())[row] != Network.NONE) ? 1 : 0;
				}
			}
		}
		return new Hit.Input(product, contracts, lost, surely, wholly, shares);
	}

	private static List<Integer> because(HitFirms.Row row, Travelled travelled) {
		IntArrayList path = new IntArrayList();
		Trail trail = travelled.spread().trail();
		for (int at = row.place(); at != -1 && trail.via(at) != -1; at = trail.parent(at)) {
			path.add(trail.via(at));
		}
		Collections.reverse(path);
		return List.copyOf(path);
	}

	/**
	 * What one direction gave.
	 *
	 * @param sources the firms that pass their loss on
	 */
	record Travelled(Way way, Spread spread, Bits sources, @Nullable Timing timing) {
	}

}
