package io.keiretsu.match;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * What of the graph a name may mean.
 *
 * @param name that was sought
 * @param verdict what it comes to
 * @param candidates the likeliest first
 */
public record Matched(String name, Outcome verdict, List<Candidate> candidates) {

	/** What is to be done about a name. */
	@JsonSerialize(using = ToStringSerializer.class)
	public enum Outcome {

		/** It is one thing of the graph. */
		MATCHED,

		/** It may be one, or one of several; somebody has to look. */
		REVIEW,

		/** Nothing of the graph comes near. */
		NEW;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A thing that the name may mean.
	 *
	 * @param id its id
	 * @param name what it is called
	 * @param country where it is
	 * @param score 0 to 1
	 * @param verdict what the comparison came to
	 * @param reasons for and against, in words
	 */
	public record Candidate(String id, String name, @Nullable String country, double score, Verdict verdict,
			List<String> reasons) {

	}

	static Matched of(String name, List<Candidate> candidates) {
		List<Candidate> same = candidates.stream().filter((each) -> each.verdict() == Verdict.SAME).toList();
		boolean one = same.size() == 1 || same.size() > 1 && same.get(0).score() >= Weighing.PROVEN
				&& same.get(1).score() < Weighing.PROVEN && proven(same.get(0)) && !proven(same.get(1));
		return new Matched(name,
				one ? Outcome.MATCHED : candidates.stream().anyMatch((each) -> each.verdict() != Verdict.DIFFERENT)
						? Outcome.REVIEW : Outcome.NEW,
				candidates);
	}

	/** By an identifier, which a name cannot outdo. */
	private static boolean proven(Candidate candidate) {
		return candidate.reasons().stream().anyMatch((reason) -> reason.startsWith("both have the "));
	}

}
