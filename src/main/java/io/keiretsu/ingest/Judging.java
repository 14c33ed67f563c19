package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import io.keiretsu.ingest.Sameness.Standing;

/**
 * Writes what a person judges, in one commit: the judgement that stood ends, the new one
 * stands, and what follows from those that stand now is merged.
 */
class Judging {

	private final Moment moment;

	private final Clusters clusters;

	/** The judgements that stand around the two things, by pair. */
	private final Map<String, Standing> standing = new TreeMap<>();

	private final Set<String> around = new TreeSet<>();

	private @Nullable Record before;

	Judging(Moment moment, Clusters clusters) {
		this.moment = moment;
		this.clusters = clusters;
	}

	/**
	 * Judges.
	 * @param ruling what is wanted
	 * @throws JudgedMeanwhile if another judgement stands than is expected
	 * @throws JudgementContradicts if what stands then would contradict itself
	 */
	void judge(Ruling ruling) {
		look(ruling);
		expect(ruling);
		this.standing.remove(ruling.pair());
		if (ruling.verdict() != null) {
			this.standing.put(ruling.pair(),
					new Standing(ruling.one(), ruling.other(), ruling.verdict(), String.valueOf(ruling.reason())));
		}
		Sameness sameness = new Sameness(this.standing.values());
		sameness.contradiction().ifPresent((chain) -> {
			throw new JudgementContradicts(chain.stream().map(JudgementContradicts.Link::of).toList());
		});
		this.clusters.part(this.around);
		write(ruling);
		this.clusters.join(sameness.clusters());
	}

	/** Reads what is judged of the two things, of those that are the same, and so on. */
	private void look(Ruling ruling) {
		Set<String> next = new HashSet<>(Set.of(ruling.one(), ruling.other()));
		while (!next.isEmpty()) {
			this.around.addAll(next);
			List<Record> found = this.moment.run("standing-judgements", "ids", next);
			next.clear();
			for (Record row : found) {
				Standing judgement = new Standing(row.get("one").asString(), row.get("other").asString(),
						Verdict.of(row.get("verdict").asString()), row.get("reason").asString(""));
				this.standing.put(judgement.pair(), judgement);
				if (judgement.pair().equals(ruling.pair())) {
					this.before = row;
				}
				if (judgement.verdict() == Verdict.SAME) {
					next.addAll(Set.of(judgement.one(), judgement.other()));
				}
			}
			next.removeAll(this.around);
		}
	}

	private void expect(Ruling ruling) {
		String id = (this.before != null) ? this.before.get("id").asString() : Ruling.NONE;
		String verdict = (this.before != null) ? this.before.get("verdict").asString() : Ruling.NONE;
		if (!ruling.expects().equals(id) && !ruling.expects().equals(verdict)) {
			throw new JudgedMeanwhile(ruling.one(), ruling.other(), ruling.expects(), verdict,
					(this.before != null) ? id : null);
		}
	}

	private void write(Ruling ruling) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("pair", ruling.pair());
		parameters.put("reason", ruling.reason());
		if (this.before != null) {
			this.moment.run("ingest/end-judgement", parameters);
		}
		Verdict verdict = ruling.verdict();
		if (verdict != null) {
			Map<String, @Nullable Object> judgement = new HashMap<>();
			judgement.put("one", ruling.one());
			judgement.put("other", ruling.other());
			judgement.put("verdict", verdict.word());
			judgement.put("reason", ruling.reason());
			judgement.put("by", ruling.by());
			judgement.put("title", verdict.of(ruling.one(), ruling.other()));
			judgement.put("proof", ruling.proof());
			parameters.put("judgement", this.moment.recorded(judgement));
			parameters.put("hash", Canonical.hash(ruling.pair()).substring(0, 16));
			this.moment.run("ingest/judge", parameters);
		}
	}

}
