package io.keiretsu.plant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Evidence;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What became of a plant?
 *
 * @param plant the plant
 */
public record History(@Parameter(kind = ThingKind.PLANT, example = "kitakyushu-lfp-plant") Thing plant)
		implements
			Question<History.Row> {

	private static final List<String> OVER = List.of("operating", "suspended", "cancelled", "closed");

	private static final List<String> LASTING = List.of("operating", "under-construction");

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No status of " + this.plant.name());
		}
		List<Chapter> chapters = new ArrayList<>();
		for (Row row : found.rows()) {
			Chapter last = chapters.isEmpty() ? null : chapters.get(chapters.size() - 1);
			if (last == null || !last.isStill(row)) {
				last = new Chapter(new ArrayList<>(), found.evidence());
				chapters.add(last);
			}
			last.rows().add(row);
		}
		return Words.sentence(this.plant.name() + ": " + Words.clauses(says(chapters)) + found.accordingTo());
	}

	private static List<String> says(List<Chapter> chapters) {
		Set<String> startsTold = new HashSet<>();
		return chapters.stream().map((chapter) -> chapter.says(startsTold)).toList();
	}

	/**
	 * One word on the plant, until the next.
	 *
	 * @param status considered … closed
	 * @param from since when, as stated
	 * @param plannedStart when it is to make its first product, as stated
	 * @param reason why it came to this
	 * @param overdue whether each planned start that stands has passed without a word of
	 * operation
	 * @param whenUncertain whether the stated date leaves open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(String status, @Nullable String from, @Nullable String plannedStart, @Gap @Nullable String reason,
			Boolean overdue, Boolean whenUncertain, List<String> facts) {

		/** Since when; by when, where no source states the beginning. */
		private @Nullable String since(List<Evidence> evidence) {
			boolean isStated = evidence.stream()
				.anyMatch((said) -> this.facts.contains(said.fact()) && !said.inferred().contains("validFrom"));
			return (this.from == null || isStated) ? this.from : "/" + this.from.substring(this.from.indexOf('/') + 1);
		}

		private boolean isAfter(Row other) {
			return this.from != null && other.from != null
					&& new PartialDate(this.from).first().isAfter(new PartialDate(other.from).last());
		}

	}

	/** Consecutive rows of one status, which a sentence tells once. */
	private record Chapter(List<Row> rows, List<Evidence> evidence) {

		boolean isStill(Row row) {
			return this.rows.get(0).status().equals(row.status());
		}

		String says(Set<String> startsTold) {
			String status = this.rows.get(0).status();
			List<String> reasons = this.rows.stream().map(Row::reason).filter(Objects::nonNull).distinct().toList();
			return status.replace('-', ' ') + " "
					+ (LASTING.contains(status) ? when().replaceFirst("^(in|on) ", "since ") : when())
					+ start(status, startsTold)
					+ (this.rows.get(this.rows.size() - 1).overdue() ? ", which is overdue" : "")
					+ (reasons.isEmpty() ? "" : " (" + Words.clauses(reasons) + ")");
		}

		/** When it is to start, unless an earlier chapter said so. */
		private String start(String status, Set<String> told) {
			List<String> starts = starts().stream().map(Words::when).toList();
			return !told.addAll(starts) ? "" : (OVER.contains(status) ? ", once to start " : ", to start ")
					+ Words.either(starts) + ((starts.size() > 1) ? " (sources differ)" : "");
		}

		/** The starts that no later row moves; of those that agree, the most precise. */
		private List<PartialDate> starts() {
			List<Row> dated = this.rows.stream().filter((row) -> row.plannedStart() != null).toList();
			List<PartialDate> open = new ArrayList<>(stated(dated.stream()
				.filter((row) -> dated.stream().noneMatch((other) -> other.isAfter(row)))
				.map(Row::plannedStart)
				.toList()));
			List<PartialDate> starts = new ArrayList<>();
			while (!open.isEmpty()) {
				PartialDate start = mostPrecise(open);
				starts.add(start);
				open.removeIf((other) -> agree(start, other));
			}
			starts.sort(Comparator.comparing(PartialDate::end));
			return starts;
		}

		private static boolean agree(PartialDate one, PartialDate other) {
			return one.first().isBefore(other.end()) && other.first().isBefore(one.end());
		}

		/** The most precise of the dates that may mean the first of them. */
		private String when() {
			List<PartialDate> dates = stated(this.rows.stream().map((row) -> row.since(this.evidence)).toList());
			return dates.isEmpty() ? "at a time that is not documented" : Words
				.when(mostPrecise(dates.stream().filter((date) -> date.first().isBefore(dates.get(0).end())).toList()));
		}

		private static List<PartialDate> stated(List<@Nullable String> dates) {
			return dates.stream().filter(Objects::nonNull).map((date) -> new PartialDate(date)).toList();
		}

		private static PartialDate mostPrecise(List<PartialDate> dates) {
			return dates.stream()
				.min(Comparator.comparingLong((date) -> date.end().toEpochDay() - date.first().toEpochDay()))
				.orElseThrow();
		}

	}

}
