package io.keiretsu.match;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.name.Alike;
import io.keiretsu.name.Commonness;
import io.keiretsu.name.Comparing;
import io.keiretsu.name.Folding;
import io.keiretsu.name.NameReader;
import io.keiretsu.name.Read;

/**
 * Weighs whether two profiles are one firm or one plant: identifiers first, then the
 * names, then what else is known. Plain Java, without a database.
 */
final class Weighing {

	/** From here on, and with nothing against it, two are proposed as the same. */
	static final double SAME = 0.9;

	/** From here on somebody should look. */
	static final double POSSIBLE = 0.5;

	static final double PROVEN = 0.99;

	private static final double DOUBTED = 0.75;

	private static final double DISPROVEN = 0.1;

	private static final double ELSEWHERE = 0.4;

	private final Commonness commonness;

	private final Comparing comparing;

	Weighing(Commonness commonness) {
		this.commonness = commonness;
		this.comparing = new Comparing(commonness);
	}

	/**
	 * A profile whose names are read.
	 *
	 * @param profile what is known
	 * @param names its names
	 */
	record ReadProfile(Profile profile, List<Read> names) {

		static ReadProfile of(Profile profile) {
			return new ReadProfile(profile,
					profile.names().stream().map((name) -> NameReader.shared().read(name, profile.country())).toList());
		}

	}

	Match weigh(ReadProfile one, ReadProfile other) {
		Profile first = one.profile();
		Profile second = other.profile();
		boolean plants = first.kind() == ThingKind.PLANT;
		boolean oneCountry = first.country() != null && first.country().equals(second.country());
		boolean apart = first.country() != null && second.country() != null && !oneCountry;
		Alike alike = names(one.names(), other.names(), oneCountry ? first.country() : null, plants);
		Identifiers identifiers = new Identifiers(first.identifiers(), second.identifiers(), !apart);
		List<String> reasons = new ArrayList<>(identifiers.shared());
		reasons.addAll(identifiers.apart());
		reasons.addAll(identifiers.mistyped());
		if (!identifiers.shared().isEmpty() || !identifiers.apart().isEmpty()) {
			reasons.addAll(alike.reasons());
			boolean both = !identifiers.shared().isEmpty() && !identifiers.apart().isEmpty();
			return both ? new Match(DOUBTED, Verdict.POSSIBLY, reasons) : identifiers.apart().isEmpty()
					? new Match(PROVEN, Verdict.SAME, reasons) : new Match(DISPROVEN, Verdict.DIFFERENT, reasons);
		}
		reasons.addAll(alike.reasons());
		double score = alike.score();
		boolean whole = alike.whole();
		if (oneCountry) {
			reasons.add("the same country: " + first.country());
		}
		else if (apart) {
			reasons.add("other countries: " + first.country() + " and " + second.country());
			score = Math.min(score, plants ? ELSEWHERE : DOUBTED);
			whole = false;
		}
		else if (whole && isOfCommonWords(one.names())) {
			reasons.add("the name is of common words, and one country is not known");
			score = Math.min(score, DOUBTED);
			whole = false;
		}
		Boolean place = agree(first.place(), second.place());
		if (place != null) {
			reasons.add(place ? "the same place: " + first.place()
					: "other places: " + first.place() + " and " + second.place());
			score = place ? score : plants ? Math.min(score, ELSEWHERE) : score - 0.01;
			whole &= place || !plants;
		}
		Boolean industry = agree(first.industry(), second.industry());
		if (industry != null) {
			reasons.add(industry ? "the same industry: " + first.industry()
					: "other industries: " + first.industry() + " and " + second.industry());
			score -= industry ? 0 : 0.03;
		}
		return new Match(round(score), verdict(score, whole), reasons);
	}

	private static Verdict verdict(double score, boolean whole) {
		return (whole && score >= SAME) ? Verdict.SAME : (score >= POSSIBLE) ? Verdict.POSSIBLY : Verdict.DIFFERENT;
	}

	private static double round(double score) {
		return Math.round(score * 1000) / 1000.0;
	}

	private Alike names(List<Read> ones, List<Read> others, @Nullable String country, boolean plants) {
		Alike best = new Alike(0, false, false, List.of("nothing is known of the name of one"));
		for (Read one : ones) {
			for (Read other : others) {
				Alike found = this.comparing.compare(one, other, country, plants);
				if (found.score() > best.score() || best.score() == 0) {
					best = found;
				}
			}
		}
		return best;
	}

	private boolean isOfCommonWords(List<Read> names) {
		return names.stream().allMatch((name) -> name.words().stream().allMatch(this.commonness::isCommon));
	}

	/** Whether both say the same; null where one says nothing. */
	private static @Nullable Boolean agree(@Nullable String one, @Nullable String other) {
		if (one == null || other == null || one.isBlank() || other.isBlank()) {
			return null;
		}
		String here = String.join(" ", Folding.words(Folding.fold(one)));
		String there = String.join(" ", Folding.words(Folding.fold(other)));
		return here.equals(there) || (" " + here + " ").contains(" " + there + " ")
				|| (" " + there + " ").contains(" " + here + " ");
	}

}
