package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import io.keiretsu.disruption.network.Disruption.Travelled;
import org.jspecify.annotations.Nullable;

/** The firms of both directions together, each once. */
final class HitFirms {

	private final Comparator<Row> order = this::compare;

	private final List<Row> besides = new ArrayList<>();

	private final Contents contents;

	private final DirectLosses direct;

	private final List<Travelled> ways;

	private final boolean weighed;

	private final int[] countryFirms;

	private final double[] countryMin;

	private final double[] countryMax;

	private int size;

	private int stopped;

	private int lastTier;

	HitFirms(Contents contents, DirectLosses direct, List<Travelled> ways, boolean weighed) {
		this.contents = contents;
		this.direct = direct;
		this.ways = ways;
		this.weighed = weighed;
		int countries = contents.words().size() + 1;
		this.countryFirms = new int[countries];
		this.countryMin = new double[countries];
		this.countryMax = new double[countries];
	}

	/** The first of them; all are counted. */
	List<Hit> hits(Scenario scenario, Function<Row, Hit> told) {
		PriorityQueue<Row> first = new PriorityQueue<>(this.order.reversed());
		int[] other = (this.ways.size() > 1) ? places(this.ways.get(1)) : new int[0];
		Bits seen = new Bits(this.contents.firms().size());
		for (int way = 0; way < this.ways.size(); way++) {
			Spread spread = this.ways.get(way).spread();
			for (int at = 0; at < spread.size(); at++) {
				if (seen.add(spread.firm()[at])) {
					take(first, row(way, at, other), scenario);
				}
			}
		}
		for (int firm : this.direct.parts.keySet()) {
			if (seen.add(firm)) {
				Loss loss = this.direct.shown(firm);
				take(first, new Row(firm, 0, this.weighed ? loss.min() : 0, this.weighed ? loss.max() : 0, 0, -1),
						scenario);
			}
		}
		return Stream.concat(first.stream(), this.besides.stream()).distinct().sorted(this.order).map(told).toList();
	}

	int size() {
		return this.size;
	}

	int stopped() {
		return this.stopped;
	}

	int lastTier() {
		return this.lastTier;
	}

	List<Impact.CountryTotal> countries() {
		List<Impact.CountryTotal> totals = new ArrayList<>();
		for (int country = 0; country < this.countryFirms.length; country++) {
			if (this.countryFirms[country] != 0) {
				totals.add(new Impact.CountryTotal((country != 0) ? this.contents.words().text(country - 1) : null,
						this.countryFirms[country], this.weighed ? this.countryMin[country] : null,
						this.weighed ? this.countryMax[country] : null));
			}
		}
		totals.sort(Comparator.comparingInt(Impact.CountryTotal::firms).reversed());
		return totals;
	}

	private Row row(int way, int at, int[] other) {
		Spread spread = this.ways.get(way).spread();
		int firm = spread.firm()[at];
		int tier = spread.tier()[at];
		double min = this.weighed ? spread.min()[at] : 0;
		double max = this.weighed ? spread.max()[at] : 0;
		int chosen = way;
		int place = at;
		if (way == 0 && other.length != 0 && other[firm] != 0) {
			Spread second = this.ways.get(1).spread();
			int there = other[firm] - 1;
			boolean stronger = this.weighed ? second.max()[there] > max : second.tier()[there] < tier;
			tier = Math.min(tier, second.tier()[there]);
			if (this.weighed) {
				min = Math.max(min, second.min()[there]);
				max = Math.max(max, second.max()[there]);
			}
			chosen = stronger ? 1 : way;
			place = stronger ? there : at;
		}
		if (this.weighed) {
			Loss shown = this.direct.shown(firm);
			min = Math.max(min, shown.min());
			max = Math.max(max, shown.max());
		}
		return new Row(firm, tier, min, max, chosen, place);
	}

	private int[] places(Travelled travelled) {
		int[] places = new int[this.contents.firms().size()];
		for (int at = 0; at < travelled.spread().size(); at++) {
			places[travelled.spread().firm()[at]] = at + 1;
		}
		return places;
	}

	private void take(PriorityQueue<Row> first, Row row, Scenario scenario) {
		this.size++;
		this.stopped += (row.tier() == 0) ? 1 : 0;
		this.lastTier = Math.max(this.lastTier, row.tier());
		int country = this.contents.firmCountry()[row.firm()] + 1;
		this.countryFirms[country]++;
		this.countryMin[country] += row.min();
		this.countryMax[country] += row.max();
		if (!scenario.besides().isEmpty() && scenario.besides().contains(row.firm())) {
			this.besides.add(row);
		}
		if (first.size() < scenario.limit()) {
			first.add(row);
		}
		else if (scenario.limit() > 0 && compare(row, first.element()) < 0) {
			first.remove();
			first.add(row);
		}
	}

	/** What stops itself, then the greatest loss, the nearest, the first by its id. */
	private int compare(Row one, Row other) {
		int order = Boolean.compare(one.tier() != 0, other.tier() != 0);
		order = (order != 0) ? order : Double.compare(other.max(), one.max());
		order = (order != 0) ? order : Integer.compare(one.tier(), other.tier());
		return (order != 0) ? order : this.contents.firms().compare(one.firm(), other.firm());
	}

	/**
	 * A firm that is hit.
	 *
	 * @param min least loss, or 0 where none is computed
	 * @param max greatest loss, or 0 where none is computed
	 * @param way the direction from which the stronger loss comes
	 * @param place its place there
	 */
	record Row(int firm, int tier, double min, double max, int way, int place) {

	}

}
