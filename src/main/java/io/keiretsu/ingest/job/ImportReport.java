package io.keiretsu.ingest.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.job.Counts;
import io.keiretsu.job.JobFiles;
import io.keiretsu.job.Met;
import io.keiretsu.match.Matched;

/**
 * What one import left out, and whom it met: counted, and written down beside the job.
 */
final class ImportReport implements AutoCloseable {

	/** How many are written down; all are counted. */
	private static final int KEPT = 100_000;

	private final Lines rejects;

	private final Lines matches;

	private long faults;

	private Met met = Met.NOBODY;

	ImportReport(JobFiles files, String job) {
		this.rejects = new Lines(files.rejects(job));
		this.matches = new Lines(files.matches(job));
	}

	/** A firm or plant that was not there, and which of those that were it may be. */
	private record MetThing(String id, String name, Matched.Outcome verdict, List<Matched.Candidate> candidates) {

	}

	void rejected(Fault fault) {
		if (this.faults++ >= KEPT) {
			return;
		}
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("file", fault.file());
		line.put("line", fault.line());
		line.put("column", fault.key());
		line.put("value", fault.value());
		line.put("reason", fault.message());
		this.rejects.write(line);
	}

	void met(String id, Matched matched) {
		this.met = switch (matched.verdict()) {
			case NEW -> this.met.andUnknown();
			case MATCHED -> this.met.andMatched();
			case REVIEW -> this.met.andReview();
		};
		if (matched.verdict() == Matched.Outcome.NEW || this.met.matched() + this.met.review() > KEPT) {
			return;
		}
		this.matches.write(new MetThing(id, matched.name(), matched.verdict(), matched.candidates()));
	}

	Counts counts(Outcome outcome) {
		return new Counts(outcome.read(), outcome.added(), outcome.unchanged(), outcome.retracted(), outcome.withheld(),
				this.faults, this.met);
	}

	String sentence(Outcome outcome, boolean dryRun, boolean resumed) {
		if (dryRun) {
			return "Nothing was written, as asked: %,d statements would come in, %,d faults would be left out."
				.formatted(outcome.read(), this.faults);
		}
		return "%,d statements: %,d new, %,d known already%s, %,d taken back, %,d withheld; %,d faults left out.%s"
			.formatted(outcome.read(), outcome.added(), outcome.unchanged(),
					resumed ? " (it was taken up again after a stop; what it wrote before counts so)" : "",
					outcome.retracted(), outcome.withheld(), this.faults,
					(this.met.matched() + this.met.review() > 0)
							? " Of the firms and plants that were not there, %,d are new, %,d seem to be one that was, and %,d may be one and wait for review."
								.formatted(this.met.unknown(), this.met.matched(), this.met.review())
							: "");
	}

	/** Forgets what the attempt before counted; its lines are written over. */
	void beginAgain() {
		close();
		this.faults = 0;
		this.met = Met.NOBODY;
	}

	@Override
	public void close() {
		this.rejects.close();
		this.matches.close();
	}

}
