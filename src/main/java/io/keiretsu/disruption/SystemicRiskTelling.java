package io.keiretsu.disruption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Node;
import io.keiretsu.disruption.network.SystemicRisk;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Words;

/** Puts a ranking of firms by their systemic risk into rows and a sentence. */
final class SystemicRiskTelling {

	private final SystemicRisk found;

	private final List<SystemicRisk.Rank> ranks;

	private final NamedNodes nodes;

	private SystemicRiskTelling(WeaknessAsked asked, SystemicRisk found, Quoting quoting) {
		this.found = found;
		this.ranks = found.ranks().stream().limit(asked.limit()).toList();
		this.nodes = NamedNodes.of(this.ranks.stream().map(SystemicRiskTelling::node), asked, quoting);
	}

	/**
	 * {@return the ranking}
	 * @param documented the part of all contracts that must have an amount, 0 to 1
	 * @throws TooLittleDocumented if fewer have one
	 */
	static Weakness of(WeaknessAsked asked, double documented, Progress progress, Quoting quoting) {
		NetworkView view = asked.view();
		double firms = Math.max(1, asked.network().firms());
		SystemicRisk found = view.systemicRisk(documented, asked.limit() + 1, (done) -> progress.at(done / firms),
				progress::isCancelled);
		if (found.refused()) {
			throw refused(view, found, documented);
		}
		SystemicRiskTelling telling = new SystemicRiskTelling(asked, found, quoting);
		return new Weakness("Whose stop would cost the most of all output?",
				List.of("rank", "firm", "firmId", "country", "esri", "facts"),
				telling.ranks.stream().map(telling::row).toList(), found.ranks().size() > asked.limit(),
				found.assumptions(), (findings) -> telling.says(findings, view.relations()));
	}

	private static TooLittleDocumented refused(NetworkView view, SystemicRisk found, double documented) {
		return new TooLittleDocumented(
				"A ranking by systemic risk is refused: of %s, %s have a documented amount, and at least %s must. Ask with documented=%s to see it nevertheless, or bring in more amounts."
					.formatted(Words.count(view.relations(), "contract"), Figures.percent(found.documented()),
							Figures.percent(documented), Figures.number(found.documented())),
				Objects.requireNonNull(Figures.number(found.documented())));
	}

	private static Node node(SystemicRisk.Rank rank) {
		return new Node(Node.Kind.FIRM, rank.firm());
	}

	private Weakness.Row row(SystemicRisk.Rank rank) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("rank", rank.rank());
		row.putAll(this.nodes.row("firm", node(rank)));
		row.remove("kind");
		row.put("esri", Figures.number(rank.esri()));
		return new Weakness.Row(row, List.of());
	}

	private String says(Findings<?> findings, int contracts) {
		if (this.ranks.isEmpty()) {
			return findings.nothing("No supply contract");
		}
		List<String> first = this.ranks.stream()
			.limit(Weakness.NAMED)
			.map((rank) -> this.nodes.name(node(rank)) + " (" + Figures.percent(rank.esri()) + ")")
			.toList();
		return Words.sentence("by " + Words.count(contracts, "documented contract") + ", of which "
				+ Figures.percent(this.found.documented())
				+ " have an amount, the stop of one firm would cost the most of their output here: " + Words.list(first)
				+ "; what is not documented is not counted");
	}

}
