package io.keiretsu.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.Pool.Said;

/**
 * The ledger again, as a list that anyone can follow: evidence with the time it began and
 * ended to be known.
 */
final class PlainList {

	private static final Map<String, LocalDate> PUBLISHED = Map.of("first-paper", LocalDate.of(2024, 3, 1),
			"second-paper", LocalDate.of(2025, 12, 31), "undated-paper", LocalDate.of(9999, 12, 31));

	private final List<Spell> spells = new ArrayList<>();

	private final Set<Spoken> takenBackByAPerson = new HashSet<>();

	record Spoken(String caseId, Said said) {

	}

	private static final class Spell {

		private final Spoken spoken;

		private final int from;

		private int until = Integer.MAX_VALUE;

		Spell(Spoken spoken, int from) {
			this.spoken = spoken;
			this.from = from;
		}

	}

	void load(int step, String caseId, Set<Said> said) {
		for (Spell spell : this.spells) {
			if (spell.until == Integer.MAX_VALUE && spell.spoken.caseId().equals(caseId)
					&& !said.contains(spell.spoken.said())) {
				spell.until = step;
			}
		}
		for (Said each : said) {
			Spoken spoken = new Spoken(caseId, each);
			boolean known = this.spells.stream()
				.anyMatch((spell) -> spell.until == Integer.MAX_VALUE && spell.spoken.equals(spoken));
			if (!known && !this.takenBackByAPerson.contains(spoken)) {
				this.spells.add(new Spell(spoken, step));
			}
		}
	}

	void retract(int step, String plant) {
		for (Spell spell : this.spells) {
			if (spell.until == Integer.MAX_VALUE && spell.spoken.said().plant().equals(plant)) {
				spell.until = step;
				this.takenBackByAPerson.add(spell.spoken);
			}
		}
	}

	boolean knows(int step, String plant) {
		return known(step, LocalDate.MAX, null).contains(plant);
	}

	Set<String> known(int step, LocalDate reportedBy, @Nullable String caseId) {
		Set<String> plants = new TreeSet<>();
		for (Spell spell : this.spells) {
			if (spell.from <= step && spell.until > step
					&& !reportedBy.isBefore(PUBLISHED.get(spell.spoken.said().source()))
					&& (caseId == null || caseId.equals(spell.spoken.caseId()))) {
				plants.add(spell.spoken.said().plant());
			}
		}
		return plants;
	}

	@Nullable LocalDate firstPublished(int step, String plant) {
		return this.spells.stream()
			.filter((spell) -> spell.from <= step && spell.until > step && spell.spoken.said().plant().equals(plant))
			.map((spell) -> PUBLISHED.get(spell.spoken.said().source()))
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
