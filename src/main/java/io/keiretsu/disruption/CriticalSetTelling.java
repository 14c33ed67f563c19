package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.CriticalSet;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Node;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/** Puts a small set that carries much of a buyer's supply into rows and a sentence. */
final class CriticalSetTelling {

	private final Wanted wanted;

	private final CriticalSet found;

	private final List<CriticalSet.Step> steps;

	private final NamedNodes nodes;

	private CriticalSetTelling(WeaknessAsked asked, Wanted wanted, CriticalSet found, Quoting quoting) {
		this.wanted = wanted;
		this.found = found;
		this.steps = found.steps().stream().limit(asked.limit()).toList();
		this.nodes = NamedNodes.of(this.steps.stream().map(CriticalSet.Step::node), asked, quoting);
	}

	/**
	 * Which set is wanted.
	 *
	 * @param share of the supply that it carries, 0 to 1
	 * @param kind of plants, or of firms
	 * @param tiers how far upstream
	 */
	record Wanted(Thing buyer, double share, Node.Kind kind, int tiers) {

		String ofSupply() {
			return " of the documented supply of " + this.buyer.name();
		}

		String word() {
			return Understanding.word(this.kind);
		}

	}

	static Weakness of(WeaknessAsked asked, Wanted wanted, Quoting quoting) {
		NetworkView view = asked.view();
		int buyer = asked.network().firm(wanted.buyer().id()).orElseThrow();
		CriticalSet found = view.criticalSet(buyer, wanted.share(), wanted.kind(), wanted.tiers());
		CriticalSetTelling telling = new CriticalSetTelling(asked, wanted, found, quoting);
		return new Weakness(
				"Which few " + wanted.word() + "s carry " + Figures.percent(wanted.share()) + " of the supply of "
						+ wanted.buyer().name() + "?",
				List.of("member", "memberId", "kind", "country", "adds", "carried", "facts"), telling.rows(view, buyer),
				found.steps().size() > asked.limit(), found.assumptions(),
				(findings) -> telling.says(findings, view.inputs(buyer).length));
	}

	private List<Weakness.Row> rows(NetworkView view, int buyer) {
		List<Weakness.Row> rows = new ArrayList<>();
		double carried = 0;
		for (CriticalSet.Step step : this.steps) {
			carried += step.adds();
			Map<String, @Nullable Object> row = this.nodes.row("member", step.node());
			row.put("adds", Figures.number(step.adds()));
			row.put("carried", Figures.number(carried));
			rows.add(new Weakness.Row(row, this.nodes.inputs(view, buyer, step.node())));
		}
		return rows;
	}

	private String says(Findings<?> findings, int contracts) {
		if (this.steps.isEmpty()) {
			return findings.nothing((contracts == 0) ? "No supply of " + this.wanted.buyer().name()
					: "No " + this.wanted.word() + " from which " + this.wanted.buyer().name() + " is supplied");
		}
		List<String> members = this.steps.stream().map((step) -> String.valueOf(this.nodes.name(step.node()))).toList();
		String bound = this.found.bound();
		return Words.sentence((this.found.reached() ? ""
				: "no set of " + this.wanted.word() + "s carries " + Figures.percent(this.wanted.share())
						+ this.wanted.ofSupply() + "; ")
				+ Words.count(this.found.steps().size(), this.wanted.word())
				+ ((this.found.steps().size() == 1) ? " carries " : " carry ") + Figures.percent(this.found.carried())
				+ this.wanted.ofSupply() + ": " + Words.list(members) + findings.accordingTo() + "; "
				+ Character.toLowerCase(bound.charAt(0)) + bound.substring(1));
	}

}
