package io.keiretsu.disruption;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Chokepoints;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/** Puts the chokepoints of a buyer into rows and a sentence. */
final class ChokepointsTelling {

	private final Thing buyer;

	private final Chokepoints found;

	private final List<Chokepoints.Point> points;

	private final NamedNodes nodes;

	private ChokepointsTelling(WeaknessAsked asked, Thing buyer, Chokepoints found, Quoting quoting) {
		this.buyer = buyer;
		this.found = found;
		this.points = found.points().stream().limit(asked.limit()).filter((point) -> found.reaching() > 0).toList();
		this.nodes = NamedNodes.of(this.points.stream().flatMap((point) -> Stream.of(point.node(), point.behind())),
				asked, quoting);
	}

	static Weakness of(WeaknessAsked asked, Thing buyer, Quoting quoting) {
		NetworkView view = asked.view();
		int number = asked.network().firm(buyer.id()).orElseThrow();
		Chokepoints found = view.chokepoints(number, asked.limit() + 1);
		ChokepointsTelling telling = new ChokepointsTelling(asked, buyer, found, quoting);
		return new Weakness("Whose stop cuts the most of what reaches " + buyer.name() + "?",
				List.of("node", "nodeId", "kind", "country", "cuts", "part", "behind", "behindId", "facts"),
				telling.points.stream().map((point) -> telling.row(point, view, number)).toList(),
				found.points().size() > asked.limit(), found.assumptions(), telling::says);
	}

	private Weakness.Row row(Chokepoints.Point point, NetworkView view, int number) {
		Map<String, @Nullable Object> row = this.nodes.row("node", point.node());
		row.put("cuts", point.cuts());
		row.put("part", Figures.number(point.part()));
		row.put("behind", this.nodes.name(point.behind()));
		row.put("behindId", this.nodes.id(point.behind()));
		return new Weakness.Row(row, this.nodes.inputs(view, number, point.node()));
	}

	private String says(Findings<?> findings) {
		if (this.points.isEmpty()) {
			return findings.nothing("No firm that supplies " + this.buyer.name() + ", at any tier,");
		}
		int reaching = this.found.reaching();
		List<String> most = this.points.stream()
			.limit(Weakness.NAMED)
			.map((point) -> this.nodes.name(point.node()) + " (" + point.cuts() + " of " + reaching + ")")
			.toList();
		return Words.sentence(Words.count(reaching, "firm") + ((reaching == 1) ? " reaches " : " reach ")
				+ this.buyer.name() + " by documented contracts; the stop of one of these cuts off the most: "
				+ Words.list(most) + findings.accordingTo() + "; what is not documented may reach it otherwise");
	}

}
