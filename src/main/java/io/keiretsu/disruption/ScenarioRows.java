package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.ScenarioRow.Alternative;
import io.keiretsu.disruption.Understood.Stopping;
import io.keiretsu.disruption.network.FactId;
import io.keiretsu.disruption.network.Hit;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.Maker;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Relation;
import io.keiretsu.disruption.network.Stop;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.SideBySide;
import io.keiretsu.question.Thing;

/**
 * The rows of a scenario's answer, put together with names, contracts and alternatives.
 */
final class ScenarioRows {

	private static final int ALTERNATIVES = 5;

	private final WhatIf.Ready ready;

	private final NetworkView view;

	private final Network network;

	private final List<Hit> shown;

	private final Map<Integer, Hit> hits;

	private final Map<Integer, Hit> others;

	private final Map<Integer, List<String>> facts = new HashMap<>();

	private final Map<Integer, List<Maker>> makers = new HashMap<>();

	/** What the things of the answer are called, by id. */
	final Map<String, String> names;

	/** What the rows rest on. */
	final Quoting.Quoted quoted;

	private final Map<String, Contract> contracts;

	ScenarioRows(Quoting quoting, Answering answering, SideBySide sideBySide, WhatIf.Ready ready, NetworkView view,
			Impact impact, @Nullable Impact other, List<Hit> shown) {
		this.ready = ready;
		this.view = view;
		this.network = ready.known.network();
		this.shown = shown;
		this.hits = byFirm(impact.hits());
		this.others = byFirm((other != null) ? other.hits() : List.of());
		shown.forEach(this::gather);
		Supplier<Quoting.Quoted> quoted = sideBySide.begun(() -> quoting.quoted(ready.known.head(),
				shown.stream().map((hit) -> factsOf(hit)).toList(), ready.seen));
		Supplier<Map<String, String>> names = sideBySide
			.begun(() -> quoting.names(ready.known.head(), idsOf(impact, other)));
		this.contracts = answering
			.contracts(this.facts.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		this.names = names.get();
		this.quoted = quoted.get();
	}

	List<ScenarioRow> all() {
		return this.shown.stream().map(this::row).toList();
	}

	private List<String> factsOf(Hit hit) {
		return this.facts.getOrDefault(hit.firm(), List.of());
	}

	private Set<String> idsOf(Impact impact, @Nullable Impact other) {
		Set<String> ids = new TreeSet<>();
		this.shown.forEach((hit) -> ids.add(this.network.firmId(hit.firm())));
		this.makers.values().stream().flatMap(List::stream).forEach((maker) -> {
			if (maker.firm() != Network.NONE) {
				ids.add(this.network.firmId(maker.firm()));
			}
			if (maker.plant() != Network.NONE) {
				ids.add(this.network.plantId(maker.plant()));
			}
		});
		Stream.of(impact, other)
			.filter((each) -> each != null)
			.flatMap((each) -> each.products().stream())
			.filter((product) -> product.product() != Network.NONE)
			.forEach((product) -> ids.add(this.network.productId(product.product())));
		return ids;
	}

	private ScenarioRow row(Hit hit) {
		String id = this.network.firmId(hit.firm());
		List<Contract> because = factsOf(hit).stream()
			.map(this.contracts::get)
			.filter((contract) -> contract != null)
			.toList();
		return new ScenarioRow(new Thing(id, this.names.getOrDefault(id, id)), this.network.countryOfFirm(hit.firm()),
				this.hits.get(hit.firm()), this.others.get(hit.firm()), because,
				this.makers.getOrDefault(hit.firm(), List.of()).stream().map(this::alternative).toList());
	}

	private void gather(Hit hit) {
		if (hit.because().isEmpty()) {
			this.facts.put(hit.firm(),
					this.view.operations(hit.firm(), stopped()).stream().map(FactId::toString).toList());
			return;
		}
		List<Relation> path = hit.because().stream().map(this.network::relation).toList();
		this.facts.put(hit.firm(), path.stream().map((each) -> each.spell().fact().toString()).toList());
		Relation last = path.get(path.size() - 1);
		if (last.product() != Network.NONE && last.buyer() == hit.firm()) {
			this.makers.put(hit.firm(),
					this.view.makers(last.product(), ALTERNATIVES, (maker) -> isOther(maker, last, hit.firm())));
		}
	}

	private boolean isOther(Maker maker, Relation last, int firm) {
		return maker.firm() != last.supplier() && maker.firm() != firm
				&& stops().noneMatch((stopping) -> stops(stopping, maker));
	}

	private Stream<Stopping> stops() {
		return this.ready.asked.stops().stream();
	}

	private boolean stops(Stopping stopping, Maker maker) {
		String id = stopping.thing().id();
		return switch (stopping.kind()) {
			case FIRM -> maker.firm() != Network.NONE && this.network.firmId(maker.firm()).equals(id);
			case PLANT -> maker.plant() != Network.NONE && this.network.plantId(maker.plant()).equals(id);
			case COUNTRY -> id.equals("country:" + country(maker));
			case PRODUCT -> true;
		};
	}

	private @Nullable String country(Maker maker) {
		return (maker.plant() != Network.NONE) ? this.network.countryOfPlant(maker.plant())
				: (maker.firm() != Network.NONE) ? this.network.countryOfFirm(maker.firm()) : null;
	}

	private IntPredicate stopped() {
		return (plant) -> stops().anyMatch((stopping) -> (stopping.kind() == Stop.Kind.PLANT)
				? stopping.isThing(this.network.plantId(plant)) : stopping.kind() == Stop.Kind.COUNTRY
						&& stopping.isThing("country:" + this.network.countryOfPlant(plant)));
	}

	private Alternative alternative(Maker maker) {
		String firm = (maker.firm() != Network.NONE) ? this.network.firmId(maker.firm()) : null;
		String plant = (maker.plant() != Network.NONE) ? this.network.plantId(maker.plant()) : null;
		List<String> where = new ArrayList<>();
		where.add((plant != null) ? this.names.getOrDefault(plant, plant) : "plant not documented");
		String country = country(maker);
		if (country != null) {
			where.add(country);
		}
		if (plant != null) {
			where.add((maker.state() != null) ? Understanding.word(maker.state()).replace('_', ' ')
					: "status not documented");
		}
		return new Alternative((firm != null) ? new Thing(firm, this.names.getOrDefault(firm, firm)) : null,
				((firm != null) ? this.names.getOrDefault(firm, firm) : "a firm that is not named") + " ("
						+ String.join(", ", where) + ")");
	}

	private static Map<Integer, Hit> byFirm(Collection<Hit> hits) {
		return hits.stream().collect(Collectors.toMap(Hit::firm, (hit) -> hit, (one, two) -> one));
	}

}
