package io.keiretsu.disruption.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A network small enough to draw. */
final class Sketch {

	static final Clocks TODAY = Clocks.of(LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T00:00:00Z"), null);

	static final long RECORDED = Clocks.micros(Instant.parse("2025-06-01T00:00:00Z"));

	final NetworkBuilder builder;

	private long fact;

	private @Nullable Network network;

	Sketch() {
		this(new NetworkBuilder(), 0);
	}

	Sketch(NetworkBuilder builder, long factsBefore) {
		this.builder = builder;
		this.fact = factsBefore;
	}

	int firm(String id) {
		return this.builder.firm(id, null);
	}

	Spell spell() {
		return new Spell(new FactId(mixed(++this.fact), 1), 0, Clocks.FOREVER, RECORDED, Clocks.STILL_KNOWN, 0);
	}

	/** Chains such as {@code "a > b > c, d > c"}: who supplies whom. */
	Sketch flows(String chains) {
		for (String chain : chains.split(",")) {
			String[] firms = chain.trim().split(" > ");
			for (int at = 1; at < firms.length; at++) {
				flow(firms[at - 1], firms[at], null);
			}
		}
		return this;
	}

	FactId flow(String supplier, String buyer, @Nullable Share ofCost, String... plants) {
		Spell spell = spell();
		List<Integer> from = new ArrayList<>();
		Arrays.stream(plants).forEach((plant) -> from.add(this.builder.plant(plant, null)));
		this.builder.relation(new Relation(firm(supplier), firm(buyer), from, Network.NONE, ofCost, null, null,
				Stage.DELIVERING, spell));
		return spell.fact();
	}

	Sketch runs(String firm, String plant) {
		this.builder.operation(firm(firm), this.builder.plant(plant, null), spell());
		return this;
	}

	Network network() {
		Network known = this.network;
		if (known == null) {
			known = this.builder.build(1);
			this.network = known;
		}
		return known;
	}

	NetworkView view() {
		return network().at(TODAY);
	}

	Impact stop(String firm, Model model, Direction direction) {
		return view().impact(scenario(List.of(Stop.of(Stop.Kind.FIRM, firm(firm))), model, direction));
	}

	Impact stopPlant(String plant, Model model) {
		return view().impact(scenario(List.of(Stop.of(Stop.Kind.PLANT, this.builder.plant(plant, null))), model,
				Direction.DOWNSTREAM));
	}

	static Scenario scenario(List<Stop> stops, Model model, Direction direction) {
		return new Scenario(stops, Map.of(), model, direction, Scenario.UNLIMITED, 10_000);
	}

	/** What a firm loses, from and to; nothing for one that is not hit. */
	Share loss(Impact impact, String firm) {
		return impact.hits()
			.stream()
			.filter((hit) -> hit.firm() == firm(firm))
			.map((hit) -> new Share(hit.lossMin(), hit.lossMax()))
			.findFirst()
			.orElse(Share.of(0));
	}

	/** Firms and their tiers, such as {@code "a0 b1 c2"}. */
	String tiers(Impact impact) {
		return String.join(" ",
				impact.hits().stream().map((hit) -> network().firmId(hit.firm()) + hit.tier()).sorted().toList());
	}

	static long mixed(long number) {
		long mixed = number * 0x9e3779b97f4a7c15L;
		return mixed ^ (mixed >>> 29);
	}

}
