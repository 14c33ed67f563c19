package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Forms;
import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.Reference;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;

/**
 * Looks through a reading for what takes more than one piece to see: ids of two kinds,
 * ids that nothing has, two facts under one id, facts that contradict what nobody states.
 * It keeps which pieces, by their position, are refused.
 */
class StreamCheck implements Reading.Receiver {

	/** The part of the whole work that checking is, by experience. */
	static final double PART = 0.3;

	private static final int TOGETHER = 2_000;

	private static final int OFTEN = 500;

	private final Forms forms = new Forms();

	private final StatedKinds kinds;

	private final Reading reading;

	private final StreamLoad.Follower follower;

	private final LongTable factIds = new LongTable();

	private final BitSet refusedThings = new BitSet();

	private final BitSet refusedFacts = new BitSet();

	private final List<Placed<StatedThing>> freshThings = new ArrayList<>();

	/** Things that name things which may come later, or nothing. */
	private final List<Placed<StatedThing>> openThings = new ArrayList<>();

	private final List<Placed<StatedFact>> freshFacts = new ArrayList<>();

	private final Denials denials;

	private int things;

	private int facts;

	private int statements;

	private long faults;

	StreamCheck(KnownThings known, Reading reading, boolean complete, StreamLoad.Follower follower) {
		this.kinds = new StatedKinds(known);
		this.denials = new Denials(known, reading.head().caseId(), complete);
		this.reading = reading;
		this.follower = follower;
	}

	/** A piece and its position among those of its sort. */
	private record Placed<T>(T piece, int position) {

	}

	@Override
	public void thing(StatedThing thing) {
		int position = this.things++;
		ThingKind other = this.kinds.state(thing.id(), thing.kind());
		if (other != null) {
			refuse(thing, position, "id", "'%s' is a %s and a %s in this load. Give one of them another id."
				.formatted(thing.id(), other.word(), thing.kind().word()));
			return;
		}
		this.freshThings.add(new Placed<>(thing, position));
		if (this.freshThings.size() >= TOGETHER) {
			settleFreshThings();
		}
		tick();
	}

	@Override
	public void fact(StatedFact fact) {
		if (this.facts == 0) {
			settleThings();
		}
		int position = this.facts++;
		this.statements += fact.statedIn().size();
		if (fact.id() != null) {
			long says = Hash.of(fact.kind() + Canonical.json(fact.keys()));
			if (this.factIds.putIfAbsent(Hash.of(fact.id()), says) != says) {
				refuse(fact, position, "id",
						"Two facts of this case have the id '%s' and say different things. Give this one another."
							.formatted(fact.id()));
				return;
			}
		}
		this.denials.state(fact, position);
		this.freshFacts.add(new Placed<>(fact, position));
		if (this.freshFacts.size() >= TOGETHER) {
			settleFacts();
		}
		tick();
	}

	@Override
	public void fault(Fault fault) {
		this.faults++;
		this.follower.rejected(fault);
	}

	void finish() {
		settleThings();
		settleFacts();
		this.denials.settle((denial, message) -> refuse(denial.fact(), denial.position(), "contradicts", message));
	}

	long faults() {
		return this.faults;
	}

	int statements() {
		return this.statements;
	}

	boolean refusesThing(int position) {
		return this.refusedThings.get(position);
	}

	boolean refusesFact(int position) {
		return this.refusedFacts.get(position);
	}

	/** Whether several pieces describe the thing of that id. */
	boolean isRepeated(String id) {
		return this.kinds.isRepeated(id);
	}

	private void tick() {
		if ((this.things + this.facts) % OFTEN == 0) {
			this.follower.progressed(PART * StreamLoad.part(this.reading), Outcome.NOTHING);
		}
	}

	private void settleThings() {
		settleFreshThings();
		List<Placed<StatedThing>> open = List.copyOf(this.openThings);
		this.openThings.clear();
		for (List<Placed<StatedThing>> part : CaseLoad.parts(open)) {
			Map<String, ThingKind> before = before(part);
			part.forEach((placed) -> judge(placed, before, true));
		}
	}

	private void settleFreshThings() {
		Map<String, ThingKind> before = before(this.freshThings);
		this.freshThings.forEach((placed) -> judge(placed, before, false));
		this.freshThings.clear();
	}

	private Map<String, ThingKind> before(List<Placed<StatedThing>> placed) {
		return this.kinds.before(placed.stream().map((each) -> each.piece().id()).collect(Collectors.toSet()),
				placed.stream().flatMap((each) -> Reference.of(each.piece(), this.forms).stream()).toList());
	}

	private void judge(Placed<StatedThing> placed, Map<String, ThingKind> before, boolean last) {
		StatedThing thing = placed.piece();
		ThingKind other = before.get(thing.id());
		if (other != null && other != thing.kind()) {
			refuse(thing, placed.position(), "id",
					"'%s' is a %s in a case that was loaded before, and a %s here. Give this one another id."
						.formatted(thing.id(), other.word(), thing.kind().word()));
			return;
		}
		String name = (thing.kind() == ThingKind.SOURCE) ? "title" : "name";
		String key = name;
		String complaint = (other != null || thing.keys().containsKey(name) || this.kinds.isRepeated(thing.id())) ? null
				: "'%s' is missing, and no other case gives '%s' one. Add it.".formatted(name, thing.id());
		for (Reference reference : Reference.of(thing, this.forms)) {
			if (complaint == null) {
				key = reference.key();
				complaint = this.kinds.complaint(reference, before);
			}
		}
		if (complaint != null && last) {
			refuse(thing, placed.position(), key, complaint);
		}
		else if (complaint != null) {
			this.openThings.add(placed);
		}
	}

	private void settleFacts() {
		Map<String, ThingKind> before = this.kinds.before(Set.of(),
				this.freshFacts.stream()
					.flatMap((placed) -> Reference.of(placed.piece(), this.forms).stream())
					.toList());
		this.freshFacts.forEach((placed) -> judge(placed, before));
		this.freshFacts.clear();
	}

	private void judge(Placed<StatedFact> placed, Map<String, ThingKind> before) {
		for (Reference reference : Reference.of(placed.piece(), this.forms)) {
			String complaint = this.kinds.complaint(reference, before);
			if (complaint != null) {
				refuse(placed.piece(), placed.position(), reference.key(), complaint);
				this.denials.refuse(placed.piece(), placed.position());
				return;
			}
		}
	}

	private void refuse(StatedThing thing, int position, String key, String message) {
		this.refusedThings.set(position);
		this.kinds.refuse(thing.id());
		fault(new Fault(thing.file(), thing.line(), key, null, message));
	}

	private void refuse(StatedFact fact, int position, String key, String message) {
		this.refusedFacts.set(position);
		fault(new Fault(fact.file(), fact.line(), key, null, message));
	}

}
