package io.keiretsu.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;

/**
 * What an answer would say if one of its sources, and all that retell it, had kept
 * silent. Where the rows rest on their facts alone, that follows from the evidence;
 * elsewhere the graph is asked again, without several sources side by side. A walk over
 * tiers cannot leave sources out, and is not asked again; all that is told of it is that
 * nothing is left without the only source.
 */
@Component
class Silence {

	private final Finding finding;

	private final Testimony testimony;

	private final Disputes disputes;

	private final Coverages coverages;

	private final SideBySide sideBySide;

	private final Remembered<Silent, String> kept = new Remembered<>();

	Silence(Finding finding, Testimony testimony, Disputes disputes, Coverages coverages, SideBySide sideBySide) {
		this.finding = finding;
		this.testimony = testimony;
		this.disputes = disputes;
		this.coverages = coverages;
		this.sideBySide = sideBySide;
	}

	private record Silent(String question, Map<String, @Nullable Object> asked, String witness) {

	}

	/**
	 * {@return how much an answer depends on single sources, those first on which most
	 * rests}
	 * @param asked the question
	 * @param columns of its rows
	 * @param resolved what it asks for
	 * @param head the entry up to which is read
	 * @param whole what is found with all sources
	 */
	<R extends java.lang.Record> Fragility of(Asked asked, Columns<R> columns, Resolved resolved, Head head,
			Found<R> whole) {
		Map<String, List<String>> retellings = new TreeMap<>();
		for (Evidence said : whole.findings().evidence()) {
			retellings.computeIfAbsent(said.witness(), (witness) -> new ArrayList<>()).add(said.source());
		}
		if (!asked.takes().contains("without")) {
			return new Fragility(retellings.size(), ofAWalk(resolved, whole.findings(), retellings.keySet()));
		}
		List<Supplier<Fragility.Without>> silences = retellings.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((witness) -> -witness.getValue().size()))
			.limit(Fragility.SHOWN)
			.map((witness) -> (Supplier<Fragility.Without>) () -> new Fragility.Without(witness.getKey(),
					this.kept.at(head, new Silent(asked.name(), resolved.cypher(), witness.getKey()),
							(silent) -> says(witness.getValue(), asked, columns, resolved, head, whole))))
			.toList();
		return new Fragility(retellings.size(), this.sideBySide.all(silences));
	}

	private static <R extends java.lang.Record> List<Fragility.Without> ofAWalk(Resolved resolved, Findings<R> whole,
			Set<String> witnesses) {
		return (witnesses.size() != 1 || whole.truncated()) ? List.of() : List
			.of(new Fragility.Without(witnesses.iterator().next(), Finding.says(resolved.question(), whole.empty())));
	}

	private <R extends java.lang.Record> String says(List<String> silent, Asked asked, Columns<R> columns,
			Resolved resolved, Head head, Found<R> whole) {
		AsOf asOf = resolved.asOf().without(silent.stream().distinct().toList());
		List<Testimony.Said> said = whole.said()
			.stream()
			.filter((word) -> !asOf.without().contains(word.evidence().source()))
			.toList();
		Told<R> left = whole.told().onlyOn(facts(said));
		if (columns.areOnFactsAlone() && left.isEnough()) {
			return Finding.says(resolved.question(), findings(left, said, asOf, columns, head, whole.findings()));
		}
		Told<R> told = this.finding.tell(asked, columns, resolved, asOf);
		return Finding.says(resolved.question(),
				findings(told, withUntold(head, told, said, asOf), asOf, columns, head, whole.findings()));
	}

	private <R extends java.lang.Record> List<Testimony.Said> withUntold(Head head, Told<R> told,
			List<Testimony.Said> said, AsOf asOf) {
		Set<String> untold = new TreeSet<>(Told.facts(told.shown()));
		untold.removeAll(facts(said));
		return Stream.concat(said.stream(), this.testimony.about(head, untold, asOf).stream()).toList();
	}

	private <R extends java.lang.Record> Findings<R> findings(Told<R> told, List<Testimony.Said> said, AsOf asOf,
			Columns<R> columns, Head head, Findings<R> whole) {
		Set<String> facts = new HashSet<>(Told.facts(told.shown()));
		boolean isUndisputed = whole.disputed().isEmpty();
		if (isUndisputed) {
			whole.evidence().forEach((undisputed) -> facts.remove(undisputed.fact()));
		}
		List<Dispute> disputed = this.disputes.about(Finding.contested(facts, said), asOf);
		return Finding.findings(columns, told, asOf, said, disputed,
				(isUndisputed && !told.shown().isEmpty()) ? whole.coverage() : this.coverages.of(head, asOf));
	}

	private static Set<String> facts(List<Testimony.Said> said) {
		return said.stream().map((word) -> word.evidence().fact()).collect(Collectors.toSet());
	}

}
