package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;

/**
 * Writes what a check found well, a thousand pieces a commit. What several pieces say of
 * one thing is put together first: the first word on each key counts. Facts that
 * contradict others come last.
 */
class StreamWriter implements Reading.Receiver, AutoCloseable {

	private static final int COMMIT = 1_000;

	private final WritingAhead ahead;

	private final Graph graph;

	private final FactKinds kinds;

	private final Reading reading;

	private final StreamCheck check;

	private final Newcomers newcomers;

	private final StreamLoad.Follower follower;

	private final List<StatedThing> things = new ArrayList<>();

	private final Map<String, StatedThing> repeated = new LinkedHashMap<>();

	private final List<StatedFact> facts = new ArrayList<>();

	private final List<StatedFact> denials = new ArrayList<>();

	private final Set<String> countries = new HashSet<>();

	private final LongTable described = new LongTable();

	private final LongTable stated = new LongTable();

	private @Nullable Referred referred;

	private int thingCount;

	private int factCount;

	StreamWriter(Ledger ledger, Graph graph, FactKinds kinds, Reading reading, StreamCheck check, Newcomers newcomers,
			StreamLoad.Follower follower) {
		this.ahead = new WritingAhead(ledger);
		this.graph = graph;
		this.kinds = kinds;
		this.reading = reading;
		this.check = check;
		this.newcomers = newcomers;
		this.follower = follower;
	}

	@Override
	public void thing(StatedThing thing) {
		if (this.check.refusesThing(this.thingCount++)) {
			return;
		}
		this.described.putIfAbsent(Hash.of(thing.id()), 1);
		if (this.check.isRepeated(thing.id())) {
			this.repeated.merge(thing.id(), thing, StreamWriter::together);
			return;
		}
		this.things.add(thing);
		if (this.things.size() >= COMMIT) {
			writeThings();
		}
	}

	private static StatedThing together(StatedThing first, StatedThing more) {
		Map<String, Object> keys = new LinkedHashMap<>(more.keys());
		keys.putAll(first.keys());
		return new StatedThing(first.kind(), first.id(), keys, first.file(), first.line());
	}

	@Override
	public void fact(StatedFact fact) {
		if (this.factCount == 0) {
			finishThings();
		}
		if (this.check.refusesFact(this.factCount++)) {
			return;
		}
		if (fact.keys().containsKey("contradicts")) {
			this.denials.add(fact);
			return;
		}
		this.facts.add(fact);
		if (this.facts.size() >= COMMIT) {
			writeFacts(this.facts);
		}
	}

	@Override
	public void fault(Fault fault) {
		// the check has told it
	}

	Outcome finish() {
		finishThings();
		writeFacts(this.facts);
		this.ahead.await();
		writeFacts(this.denials);
		return this.ahead.await();
	}

	@Override
	public void close() {
		this.ahead.close();
	}

	/** Whether the thing was described in this load. */
	boolean described(String id) {
		return id.equals(this.reading.head().caseId()) || this.countries.contains(id)
				|| this.described.get(Hash.of(id), 0) == 1;
	}

	/** Whether the evidence was stated in this load. */
	boolean stated(String key) {
		return this.stated.get(Hash.of(key), 0) == 1;
	}

	private void finishThings() {
		for (List<StatedThing> part : CaseLoad.parts(List.copyOf(this.repeated.values()))) {
			this.things.addAll(part);
			writeThings();
		}
		this.repeated.clear();
		writeThings();
		this.ahead.await();
	}

	private void writeThings() {
		if (!this.things.isEmpty() || this.thingCount == 0) {
			this.newcomers.among(this.things);
			describe(part(List.copyOf(this.things), List.of()));
			this.things.clear();
		}
	}

	private void describe(CaseFile part) {
		List<ThingRow> rows = new ArrayList<>();
		ThingRows.of(part).forEach((id, row) -> {
			if (!id.startsWith(Referred.COUNTRY) || this.countries.add(id)) {
				rows.add(row);
			}
		});
		this.ahead.write(Batch.describing(part.id(), rows));
		progressed();
	}

	private void writeFacts(List<StatedFact> written) {
		if (written.isEmpty()) {
			return;
		}
		CaseFile part = part(List.of(), List.copyOf(written));
		written.clear();
		if (part.facts().stream().anyMatch((fact) -> !this.countries.containsAll(ThingRows.countries(fact)))) {
			describe(part);
		}
		this.referred = new Referred(List.of(part), this.graph, this.referred);
		for (FactRows.Run run : new FactRows(this.kinds, this.referred).of(List.of(part))) {
			for (List<Batch.Statement> statements : CaseLoad.parts(run.statements())) {
				statements.forEach((statement) -> this.stated.putIfAbsent(Hash.of(statement.key()), 1));
				this.ahead.write(Batch.stating(part.id(), statements));
			}
		}
		progressed();
	}

	private CaseFile part(List<StatedThing> someThings, List<StatedFact> someFacts) {
		return new CaseFile("", this.reading.head().caseId(), this.reading.head().sharing(), someThings, someFacts);
	}

	private void progressed() {
		this.follower.progressed(StreamCheck.PART + (1 - StreamCheck.PART) * StreamLoad.part(this.reading),
				this.ahead.soFar());
	}

}
