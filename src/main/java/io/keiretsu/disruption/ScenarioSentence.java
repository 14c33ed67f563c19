package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.Direction;
import io.keiretsu.disruption.network.Hit;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.Model;
import io.keiretsu.disruption.network.Share;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Words;

/**
 * What a scenario does, in one sentence: what is documented to be lost and by whom, and
 * what is not documented. Of a few firms it tells each contract, of more only how many.
 *
 * @param asked what stops
 * @param impact what that does
 * @param found the rows
 */
record ScenarioSentence(Understood asked, Impact impact, Findings<ScenarioRow> found) {

	private static final int FEW = 3;

	private static final int NAMED = 5;

	/**
	 * {@return the sentence without "if" and full stop}
	 */
	String clause() {
		List<ScenarioRow> hit = rows().stream().filter((row) -> !row.isStopped()).toList();
		int all = this.impact.firms() - this.impact.stopped();
		String opening = Opening.of(this.asked.stops()) + ", ";
		if (all == 0) {
			return opening + nobody() + alsoStopped();
		}
		if (this.asked.model() == Model.ESRI) {
			return opening + index() + "; " + many(hit, all);
		}
		boolean few = all <= FEW && hit.size() == all && this.asked.model() == Model.EXPOSURE;
		return opening + (few ? each(hit) : many(hit, all));
	}

	private List<ScenarioRow> rows() {
		return this.found.rows().stream().filter((row) -> row.hit() != null).toList();
	}

	private String nobody() {
		String whom = switch (this.asked.direction()) {
			case DOWNSTREAM -> "no firm that depends on " + pronoun();
			case UPSTREAM -> "no firm that supplies " + pronoun();
			case BOTH -> "no firm that depends on " + pronoun() + " or supplies " + pronoun();
		};
		return this.asked.isTimed() ? whom + " is documented to be hit before that is over, in " + this.found.coverage()
				: whom + " is documented in " + this.found.coverage() + "; that does not mean there is none";
	}

	private String pronoun() {
		return (this.asked.stops().size() == 1) ? "it" : "them";
	}

	/** Firms that nobody named, and that lose since something of theirs stops. */
	private String alsoStopped() {
		List<String> firms = rows().stream()
			.filter((row) -> row.isStopped()
					&& this.asked.stops().stream().noneMatch((stopping) -> stopping.isThing(row.firm().id())))
			.map((row) -> row.firm().name())
			.toList();
		return firms.isEmpty() ? ""
				: "; " + Words.list(firms) + " may lose output " + ((firms.size() == 1) ? "itself" : "themselves");
	}

	private String each(List<ScenarioRow> hit) {
		List<String> clauses = new ArrayList<>();
		boolean unknown = false;
		for (ScenarioRow row : hit) {
			Hit of = hitOf(row);
			Hit.Input input = of.input();
			Double min = of.lossMin();
			Double max = of.lossMax();
			boolean shared = input != null && input.shares() > 0;
			String extent = (shared && min != null && max != null) ? ", " + Figures.percent(min, max) + " of its output"
					: "";
			clauses.add(row.firm().name() + loss(row, of) + extent + (time(of).isEmpty() ? "" : "," + time(of)));
			unknown = unknown || !shared;
		}
		List<String> facts = hit.stream().flatMap((row) -> row.facts().stream()).distinct().toList();
		String sources = this.found.accordingTo(facts);
		boolean isOne = hit.size() == 1;
		String share = (this.asked.direction() == Direction.UPSTREAM) ? "sales" : "need";
		return Words.clauses(clauses) + (sources.isEmpty() ? "" : "," + sources) + (unknown
				? "; what share of " + (isOne ? "its " : "their ") + share + " that is, is not documented" : "");
	}

	private String loss(ScenarioRow row, Hit hit) {
		Hit.Input input = hit.input();
		if (input == null || row.because().isEmpty()) {
			return " may lose output";
		}
		Contract last = row.because().get(row.because().size() - 1);
		String goods = (this.asked.direction() == Direction.UPSTREAM) ? "sales of " : "";
		goods += (last.product() != null) ? last.product() : "goods that are not named";
		String what;
		if (input.lost() == input.contracts()) {
			what = (input.wholly() == input.contracts()) ? " loses all of its documented " + goods
					: (input.surely() == input.contracts()) ? " loses a part of its documented " + goods
							: " may lose its documented " + goods;
		}
		else {
			String some = input.lost() + " of its " + input.contracts() + " documented contracts for " + goods;
			what = (input.wholly() == input.lost()) ? " loses " + some
					: (input.surely() == input.lost()) ? " loses a part of " + some : " may lose " + some;
		}
		return what + from(last, input, hit.tier());
	}

	private String from(Contract last, Hit.Input input, int tier) {
		boolean up = this.asked.direction() == Direction.UPSTREAM && last.buyer() != null;
		String whom = up ? " to " + last.buyer() : " from " + last.supplier();
		String far = (tier > 1) ? " (tier " + tier + ")" : "";
		if (input.lost() == 1 && last.amount() != null) {
			return ": an order of " + Words.amount(last.amount()) + whom + far;
		}
		return ((input.lost() == 1) ? whom : " (" + Words.count(input.lost(), "contract") + ")") + far;
	}

	private String many(List<ScenarioRow> hit, int all) {
		List<String> named = hit.stream().limit(NAMED).map(this::named).toList();
		String rest = (all > named.size()) ? " and " + Words.count(all - named.size(), "other") : "";
		String list = rest.isEmpty() ? Words.list(named) : String.join(", ", named) + rest;
		List<String> facts = hit.stream().limit(NAMED).flatMap((row) -> row.facts().stream()).distinct().toList();
		String money = Figures.money(this.impact.atRisk());
		boolean reach = this.asked.model() == Model.REACH;
		String verb = reach ? ((all == 1) ? " is touched" : " are touched")
				: (all == 1) ? " loses output or may" : " lose output or may";
		String far = (this.impact.lastTier() > 1)
				? ", up to " + this.impact.lastTier() + " tiers " + ((this.asked.direction() == Direction.UPSTREAM)
						? "up" : (this.asked.direction() == Direction.DOWNSTREAM) ? "down" : "away")
				: "";
		String sources = this.found.accordingTo(facts);
		return Words.count(all, "firm") + verb + far + ": " + list + (sources.isEmpty() ? "" : "," + sources)
				+ (money.isEmpty() ? "" : "; documented contracts of " + money + " are at risk");
	}

	private String named(ScenarioRow row) {
		Hit hit = hitOf(row);
		Double min = hit.lossMin();
		Double max = hit.lossMax();
		return row.firm().name() + ((min == null || max == null) ? "" : " (" + Figures.percent(min, max) + ")")
				+ time(hit);
	}

	private static String time(Hit hit) {
		Integer after = hit.hitAfter();
		Integer until = hit.hitUntil();
		if (after == null || until == null) {
			return "";
		}
		return (until == Clocks.FOREVER) ? " from day " + after + " on" : " from day " + after + " to day " + until;
	}

	private String index() {
		Share esri = this.impact.esri();
		return (esri == null) ? "" : Figures.percent(esri.min(), esri.max())
				+ " of what all documented contracts bring is lost (Economic Systemic Risk Index)";
	}

	private static Hit hitOf(ScenarioRow row) {
		@Nullable Hit hit = row.hit();
		if (hit == null) {
			throw new IllegalStateException(row + " is not touched");
		}
		return hit;
	}

	/** The sentence for one scenario, or for two. */
	static String says(ScenarioSentence one, @Nullable ScenarioSentence other) {
		return Words.sentence(Stream.of(one, other)
			.filter((each) -> each != null)
			.map((each) -> "if " + ((each == one) ? each.clause() : each.clause().replaceFirst(",", " instead,")))
			.reduce((first, second) -> first + "; " + second)
			.orElseThrow());
	}

}
