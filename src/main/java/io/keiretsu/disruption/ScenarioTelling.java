package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

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
import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;

/** Puts an impact into rows and a sentence, with names, contracts and sources. */
@Component
class ScenarioTelling {

	private static final int ALTERNATIVES = 5;

	private final Quoting quoting;

	private final Answering answering;

	private final JsonMapper json;

	ScenarioTelling(Quoting quoting, Answering answering, JsonMapper json) {
		this.quoting = quoting;
		this.answering = answering;
		this.json = json;
	}

	String self(WhatIf.Ready ready) {
		Map<String, @Nullable Object> whole = new LinkedHashMap<>(ready.asked.shown());
		whole.put("validAt", ready.asOf.validAt().toString());
		whole.put("knownAt", ready.asOf.knownAt().toString());
		if (ready.asOf.reportedBy() != null) {
			whole.put("reportedBy", ready.asOf.reportedBy().toString());
		}
		if (ready.asOf.cases() != null) {
			whole.put("cases", ready.asOf.cases());
		}
		whole.put("limit", ready.limit);
		if (ready.against != null) {
			whole.put("against", ready.against.shown());
		}
		return Answering.link("/api/scenarios", Map.of("scenario", this.json.writeValueAsString(whole)));
	}

	ScenarioAnswer told(WhatIf.Ready ready, NetworkView view, Impact impact, @Nullable Impact other) {
		List<Hit> shown = first(ready, impact, other);
		Rows rows = new Rows(ready, view, impact, other, shown);
		List<ScenarioRow> told = rows.all();
		Quoting.Quoted quoted = this.quoting.quoted(ready.known.head(), told.stream().map(ScenarioRow::facts).toList(),
				ready.seen);
		boolean truncated = impact.firms() > ready.limit || (other != null && other.firms() > ready.limit);
		Findings<ScenarioRow> found = new Findings<>(told, truncated, ready.seen, quoted.evidence(), quoted.disputed(),
				quoted.coverage());
		ScenarioSentence one = new ScenarioSentence(ready.asked, impact, found);
		ScenarioSentence two = (ready.against != null && other != null)
				? new ScenarioSentence(ready.against, other, found.rows().isEmpty() ? found : swapped(found)) : null;
		boolean compared = other != null;
		Map<String, @Nullable Object> shownParameters = new LinkedHashMap<>(ready.asked.shown());
		if (ready.against != null) {
			shownParameters.put("against", ready.against.shown());
		}
		Answering.Told answer = new Answering.Told("scenarios",
				"What if " + Opening.of(ready.asked.stops())
						+ ((ready.against != null) ? ", and what if " + Opening.of(ready.against.stops()) : "") + "?",
				ScenarioSentence.says(one, two), shownParameters, ready.asOf, ScenarioRow.names(compared),
				told.stream().map((row) -> row.columns(compared)).toList(),
				told.stream().flatMap((row) -> row.facts().stream()).distinct().toList(), unknown(impact, told),
				ready.self(), ready.known.head(), truncated);
		Totals totals = Totals.of(impact, ready.known.network(), rows.names);
		ScenarioAnswer.Other against = (two == null || other == null || ready.against == null) ? null
				: new ScenarioAnswer.Other(ScenarioSentence.says(two, null), ready.against.shown(),
						Totals.of(other, ready.known.network(), rows.names));
		return new ScenarioAnswer(this.answering.answer(answer, quoted), impact.assumptions(), totals, against);
	}

	private static Findings<ScenarioRow> swapped(Findings<ScenarioRow> found) {
		return new Findings<>(found.rows()
			.stream()
			.map((row) -> new ScenarioRow(row.firm(), row.country(), row.other(), row.hit(), row.because(),
					row.alternatives()))
			.toList(), found.truncated(), found.asOf(), found.evidence(), found.disputed(), found.coverage());
	}

	private static List<Findings.Unknown> unknown(Impact impact, List<ScenarioRow> rows) {
		List<Findings.Unknown> unknown = new ArrayList<>();
		if (rows.isEmpty()) {
			unknown.add(new Findings.Unknown("every row", "not-searched", 0));
		}
		if (impact.unknownShares() > 0) {
			unknown.add(new Findings.Unknown("share of a contract that is touched", "not-disclosed",
					impact.unknownShares()));
		}
		if (impact.unknownPlants() > 0) {
			unknown.add(new Findings.Unknown("plant of a contract that is touched", "not-disclosed",
					impact.unknownPlants()));
		}
		return unknown;
	}

	/** The firms that are shown: of two scenarios, those that lose most in either. */
	private static List<Hit> first(WhatIf.Ready ready, Impact impact, @Nullable Impact other) {
		if (other == null) {
			return impact.hits();
		}
		Map<Integer, Hit> all = new LinkedHashMap<>();
		impact.hits().forEach((hit) -> all.put(hit.firm(), hit));
		other.hits().forEach((hit) -> all.merge(hit.firm(), hit, (one, two) -> (loss(two) > loss(one)) ? two : one));
		return all.values()
			.stream()
			.sorted(Comparator.comparing((Hit hit) -> hit.tier() != 0)
				.thenComparing((hit) -> -loss(hit))
				.thenComparing(Hit::tier)
				.thenComparing((hit) -> ready.known.network().firmId(hit.firm())))
			.limit(ready.limit)
			.toList();
	}

	private static double loss(Hit hit) {
		return (hit.lossMax() != null) ? hit.lossMax() : 0;
	}

	/** The rows of an answer, as they are put together. */
	private final class Rows {

		private final WhatIf.Ready ready;

		private final NetworkView view;

		private final Network network;

		private final List<Hit> shown;

		private final Map<Integer, Hit> hits;

		private final Map<Integer, Hit> others;

		private final Map<Integer, List<String>> facts = new HashMap<>();

		private final Map<Integer, List<Maker>> makers = new HashMap<>();

		private final Map<String, String> names;

		private final Map<String, Contract> contracts;

		Rows(WhatIf.Ready ready, NetworkView view, Impact impact, @Nullable Impact other, List<Hit> shown) {
			this.ready = ready;
			this.view = view;
			this.network = ready.known.network();
			this.shown = shown;
			this.hits = byFirm(impact.hits());
			this.others = byFirm((other != null) ? other.hits() : List.of());
			shown.forEach(this::gather);
			Set<String> ids = new TreeSet<>();
			shown.forEach((hit) -> ids.add(this.network.firmId(hit.firm())));
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
			this.names = ScenarioTelling.this.quoting.names(ready.known.head(), ids);
			this.contracts = ScenarioTelling.this.answering
				.contracts(this.facts.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		}

		List<ScenarioRow> all() {
			return this.shown.stream().map(this::row).toList();
		}

		private ScenarioRow row(Hit hit) {
			String id = this.network.firmId(hit.firm());
			List<Contract> because = this.facts.getOrDefault(hit.firm(), List.of())
				.stream()
				.map(this.contracts::get)
				.filter((contract) -> contract != null)
				.toList();
			return new ScenarioRow(new Thing(id, this.names.getOrDefault(id, id)),
					this.network.countryOfFirm(hit.firm()), this.hits.get(hit.firm()), this.others.get(hit.firm()),
					because, this.makers.getOrDefault(hit.firm(), List.of()).stream().map(this::alternative).toList());
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

}
