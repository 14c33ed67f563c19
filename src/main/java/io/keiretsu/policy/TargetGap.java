package io.keiretsu.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Fact;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * How far is a capacity target from what is documented? The bars are intervals: an
 * undivided total counts from 0 to itself for each of its plants and once in a sum. What
 * a programme states as its path is kept apart from what is documented plant by plant;
 * that withdrawn plants were part of the path is assumed, and the sentence says so.
 *
 * @param setter who aims
 * @param target the fact of the target; without it, the one that is due first, and of
 * several that which most sources state outright
 */
public record TargetGap(@Parameter(kind = {
		ThingKind.MINISTRY, ThingKind.FIRM }, example = "meti") Thing setter,
		@Nullable Fact target) implements Question<TargetGap.Row>{

	private static final String PATH = "path stated by the programme";

	private static final String WITHDRAWN = "withdrawn";

	private static final String ON_HOLD = "documented by plant, on hold";

	@Override
	public String says(Findings<Row> found) {
		Optional<Row> target = bar(found, "target");
		if (target.isEmpty()) {
			return found.nothing("No capacity target of " + this.setter.name());
		}
		StringBuilder sentence = new StringBuilder(this.setter.name()).append(" aims at ")
			.append(target.get().amount());
		if (target.get().deadline() != null) {
			sentence.append(' ').append(by(target.get().deadline()));
		}
		bar(found, PATH).ifPresent((
				path) -> sentence.append("; the path of its programme to ").append(path.amount()).append(after(found)));
		bar(found, "gap")
			.ifPresent((gap) -> sentence.append((gap.min() != null) ? ", which leaves a gap of " + gap.amount()
					: "; neither a path nor a plant's capacity is documented, so that the gap is not known"));
		return Words.sentence(sentence + found.accordingTo());
	}

	private static String after(Findings<Row> found) {
		List<Row> gone = bars(found, WITHDRAWN);
		List<Row> held = bars(found, ON_HOLD);
		if (gone.isEmpty() && held.isEmpty()) {
			return " has lost no documented plant";
		}
		String withdrawn = gone.isEmpty() ? "" : " becomes "
				+ bar(found, "path less what is withdrawn").map(Row::amount).orElse("") + " without " + named(gone);
		String onHold = held.isEmpty() ? ""
				: (gone.isEmpty() ? " becomes " : ", and ")
						+ bar(found, "path less what is withdrawn and on hold").map(Row::amount).orElse("")
						+ " also without " + named(held);
		return withdrawn + onHold + ", if those plants were part of it";
	}

	private static String named(List<Row> bars) {
		return Words
			.list(bars.stream().map((row) -> row.plant() + " (" + row.status() + ", " + row.amount() + ")").toList());
	}

	private static String by(String deadline) {
		return (deadline.startsWith("/") ? "" : "by ") + Words.date(new PartialDate(deadline));
	}

	private static Optional<Row> bar(Findings<Row> found, String item) {
		return bars(found, item).stream().findFirst();
	}

	private static List<Row> bars(Findings<Row> found, String item) {
		return found.rows().stream().filter((row) -> row.item().equals(item)).toList();
	}

	/**
	 * A bar of the waterfall.
	 *
	 * @param item which bar
	 * @param plant the plants that it stands for, in words
	 * @param plantIds their ids
	 * @param status the last word on them
	 * @param min the least that it can be, per year; a gap to nothing that is documented
	 * is not known
	 * @param max the most that it can be, per year
	 * @param unit of both
	 * @param deadline of the target, as stated
	 * @param facts what the row rests on
	 */
	public record Row(String item, @Nullable String plant, List<String> plantIds, @Nullable String status,
			@Gap @Nullable BigDecimal min, @Nullable BigDecimal max, String unit, @Nullable String deadline,
			List<String> facts) {

		String amount() {
			return Words.interval(this.min, this.max, this.unit);
		}

	}

}
