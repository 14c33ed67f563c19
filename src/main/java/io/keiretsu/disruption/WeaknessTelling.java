package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.network.Chokepoints;
import io.keiretsu.disruption.network.CriticalSet;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Node;
import io.keiretsu.disruption.network.Relation;
import io.keiretsu.disruption.network.SystemicRisk;
import io.keiretsu.fact.AsOf;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Head;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/** Puts chokepoints, critical sets and systemic risk into rows and sentences. */
@Component
class WeaknessTelling {

	private static final int NAMED = 5;

	/** So many contracts are shown as what a row rests on. */
	private static final int FACTS = 10;

	private final Quoting quoting;

	private final Answering answering;

	WeaknessTelling(Quoting quoting, Answering answering) {
		this.quoting = quoting;
		this.answering = answering;
	}

	/**
	 * What is asked, with the network that it is asked of.
	 *
	 * @param name such as {@code scenarios/chokepoints}
	 * @param shown the parameters as an answer repeats them
	 * @param seen the clocks with the cases that may be seen
	 */
	record Wanted(String name, Map<String, @Nullable Object> shown, Known known, AsOf asOf, AsOf seen, int limit,
			String self) {

		NetworkView view() {
			return Views.of(this.known, this.seen);
		}

		Network network() {
			return this.known.network();
		}

		Head head() {
			return this.known.head();
		}

	}

	/** A row, before it is a map of columns. */
	private record Weak(Map<String, @Nullable Object> columns, List<String> facts) {

	}

	ScenarioAnswer chokepoints(Wanted wanted, Thing buyer) {
		NetworkView view = wanted.view();
		OptionalInt number = wanted.network().firm(buyer.id());
		Chokepoints found = view.chokepoints(number.orElseThrow(), wanted.limit() + 1);
		List<Chokepoints.Point> points = found.points()
			.stream()
			.limit(wanted.limit())
			.filter((point) -> found.reaching() > 0)
			.toList();
		Map<String, String> names = names(wanted, points.stream().map(Chokepoints.Point::node).toList(),
				points.stream().map(Chokepoints.Point::behind).filter((node) -> node != null).toList());
		List<Weak> rows = points.stream().map((point) -> {
			Map<String, @Nullable Object> row = node("node", point.node(), wanted, names);
			row.put("cuts", point.cuts());
			row.put("part", Figures.number(point.part()));
			Node behind = point.behind();
			row.put("behind", (behind != null) ? names.get(id(behind, wanted.network())) : null);
			row.put("behindId", (behind != null) ? id(behind, wanted.network()) : null);
			return new Weak(row, facts(wanted, view, number.orElseThrow(), point.node()));
		}).toList();
		return told(wanted, "Whose stop cuts the most of what reaches " + buyer.name() + "?", rows,
				List.of("node", "nodeId", "kind", "country", "cuts", "part", "behind", "behindId", "facts"),
				found.points().size() > wanted.limit(), found.assumptions(), (findings) -> {
					if (points.isEmpty()) {
						return findings.nothing("No firm that supplies " + buyer.name() + ", at any tier,");
					}
					String reach = Words.count(found.reaching(), "firm")
							+ ((found.reaching() == 1) ? " reaches " : " reach ") + buyer.name()
							+ " by documented contracts";
					List<String> most = points.stream()
						.limit(NAMED)
						.map((point) -> names.get(id(point.node(), wanted.network())) + " (" + point.cuts() + " of "
								+ found.reaching() + ")")
						.toList();
					return Words.sentence(reach + "; the stop of one of these cuts off the most: " + Words.list(most)
							+ findings.accordingTo() + "; what is not documented may reach it otherwise");
				});
	}

	ScenarioAnswer criticalSet(Wanted wanted, Thing buyer, double share, Node.Kind kind, int tiers) {
		NetworkView view = wanted.view();
		int number = wanted.network().firm(buyer.id()).orElseThrow();
		CriticalSet found = view.criticalSet(number, share, kind, tiers);
		List<CriticalSet.Step> steps = found.steps().stream().limit(wanted.limit()).toList();
		Map<String, String> names = names(wanted, steps.stream().map(CriticalSet.Step::node).toList(), List.of());
		List<Weak> rows = new ArrayList<>();
		double carried = 0;
		for (CriticalSet.Step step : steps) {
			carried += step.adds();
			Map<String, @Nullable Object> row = node("member", step.node(), wanted, names);
			row.put("adds", Figures.number(step.adds()));
			row.put("carried", Figures.number(carried));
			rows.add(new Weak(row, facts(wanted, view, number, step.node())));
		}
		String word = Understanding.word(kind);
		return told(wanted,
				"Which few " + word + "s carry " + Figures.percent(share) + " of the supply of " + buyer.name() + "?",
				rows, List.of("member", "memberId", "kind", "country", "adds", "carried", "facts"),
				found.steps().size() > wanted.limit(), found.assumptions(), (findings) -> {
					if (steps.isEmpty()) {
						return findings.nothing((view.inputs(number).length == 0) ? "No supply of " + buyer.name()
								: "No " + word + " from which " + buyer.name() + " is supplied");
					}
					List<String> members = steps.stream()
						.map((step) -> String.valueOf(names.get(id(step.node(), wanted.network()))))
						.toList();
					return Words.sentence((found.reached() ? ""
							: "no set of " + word + "s carries " + Figures.percent(share)
									+ " of the documented supply of " + buyer.name() + "; ")
							+ Words.count(found.steps().size(), word)
							+ ((found.steps().size() == 1) ? " carries " : " carry ") + Figures.percent(found.carried())
							+ " of the documented supply of " + buyer.name() + ": " + Words.list(members)
							+ findings.accordingTo() + "; " + Character.toLowerCase(found.bound().charAt(0))
							+ found.bound().substring(1));
				});
	}

	ScenarioAnswer systemicRisk(Wanted wanted, double documented, Progress progress) {
		NetworkView view = wanted.view();
		double firms = Math.max(1, wanted.network().firms());
		SystemicRisk found = view.systemicRisk(documented, wanted.limit() + 1, (done) -> progress.at(done / firms),
				progress::isCancelled);
		if (found.refused()) {
			throw new TooLittleDocumented(
					"A ranking by systemic risk is refused: of %s, %s have a documented amount, and at least %s must. Ask with documented=%s to see it nevertheless, or bring in more amounts."
						.formatted(Words.count(view.relations(), "contract"), Figures.percent(found.documented()),
								Figures.percent(documented), Figures.number(found.documented())),
					Objects.requireNonNull(Figures.number(found.documented())));
		}
		List<SystemicRisk.Rank> ranks = found.ranks().stream().limit(wanted.limit()).toList();
		List<Node> nodes = ranks.stream().map((rank) -> new Node(Node.Kind.FIRM, rank.firm())).toList();
		Map<String, String> names = names(wanted, nodes, List.of());
		List<Weak> rows = new ArrayList<>();
		for (int at = 0; at < ranks.size(); at++) {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("rank", ranks.get(at).rank());
			row.putAll(node("firm", nodes.get(at), wanted, names));
			row.remove("kind");
			row.put("esri", Figures.number(ranks.get(at).esri()));
			rows.add(new Weak(row, List.of()));
		}
		return told(wanted, "Whose stop would cost the most of all output?", rows,
				List.of("rank", "firm", "firmId", "country", "esri", "facts"), found.ranks().size() > wanted.limit(),
				found.assumptions(), (findings) -> {
					if (ranks.isEmpty()) {
						return findings.nothing("No supply contract");
					}
					List<String> first = ranks.stream()
						.limit(NAMED)
						.map((rank) -> names.get(wanted.network().firmId(rank.firm())) + " ("
								+ Figures.percent(rank.esri()) + ")")
						.toList();
					return Words.sentence("by " + Words.count(view.relations(), "documented contract") + ", of which "
							+ Figures.percent(found.documented())
							+ " have an amount, the stop of one firm would cost the most of their output here: "
							+ Words.list(first) + "; what is not documented is not counted");
				});
	}

	/** A sentence about what was found. */
	@FunctionalInterface
	private interface Sentence {

		String says(Findings<?> findings);

	}

	private ScenarioAnswer told(Wanted wanted, String asks, List<Weak> rows, List<String> columns, boolean truncated,
			List<String> assumptions, Sentence sentence) {
		Quoting.Quoted quoted = this.quoting.quoted(wanted.head(), rows.stream().map(Weak::facts).toList(),
				wanted.seen());
		Findings<Thing> findings = new Findings<>(List.of(), truncated, wanted.seen(), quoted.evidence(),
				quoted.disputed(), quoted.coverage());
		List<Map<String, @Nullable Object>> flat = new ArrayList<>();
		for (Weak row : rows) {
			Map<String, @Nullable Object> all = new LinkedHashMap<>(row.columns());
			all.put("facts", row.facts());
			flat.add(all);
		}
		List<String> assumed = new ArrayList<>(assumptions);
		if (wanted.shown().containsKey("buyer")) {
			assumed.add("The buyer is the legal entity alone, without its subsidiaries.");
		}
		return new ScenarioAnswer(
				this.answering.answer(
						new Answering.Told(wanted.name(), asks, sentence.says(findings), wanted.shown(), wanted.asOf(),
								columns, flat, rows.stream().flatMap((row) -> row.facts().stream()).distinct().toList(),
								rows.isEmpty() ? List.of(new Findings.Unknown("every row", "not-searched", 0))
										: List.of(),
								wanted.self(), wanted.head(), truncated),
						quoted),
				assumed, null, null);
	}

	private static Map<String, @Nullable Object> node(String column, Node node, Wanted wanted,
			Map<String, String> names) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		String id = id(node, wanted.network());
		row.put(column, names.get(id));
		row.put(column + "Id", id);
		row.put("kind", Understanding.word(node.kind()));
		row.put("country", (node.kind() == Node.Kind.FIRM) ? wanted.network().countryOfFirm(node.number())
				: wanted.network().countryOfPlant(node.number()));
		return row;
	}

	/** The buyer's own contracts that come from a node. */
	private static List<String> facts(Wanted wanted, NetworkView view, int buyer, Node node) {
		Predicate<Relation> isFrom = (relation) -> (node.kind() == Node.Kind.FIRM)
				? relation.supplier() == node.number() : relation.plants().contains(node.number());
		List<String> facts = new ArrayList<>();
		for (int each : view.inputs(buyer)) {
			Relation relation = wanted.network().relation(each);
			if (facts.size() < FACTS && isFrom.test(relation)) {
				facts.add(relation.spell().fact().toString());
			}
		}
		return facts;
	}

	private Map<String, String> names(Wanted wanted, Collection<Node> nodes, Collection<@Nullable Node> more) {
		Set<String> ids = new TreeSet<>();
		nodes.forEach((node) -> ids.add(id(node, wanted.network())));
		more.forEach((node) -> {
			if (node != null) {
				ids.add(id(node, wanted.network()));
			}
		});
		return this.quoting.names(wanted.head(), ids);
	}

	private static String id(Node node, Network network) {
		return (node.kind() == Node.Kind.FIRM) ? network.firmId(node.number()) : network.plantId(node.number());
	}

}
