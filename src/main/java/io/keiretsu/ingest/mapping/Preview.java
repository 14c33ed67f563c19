package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedEvidence;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;

/**
 * What would come in: the first pieces, written as in a case file, and how many there are
 * of each sort.
 *
 * @param head the case
 * @param counts how many things and facts there are, by kind
 * @param faultCount how many faults there are
 * @param things the first things, with kind and id
 * @param facts the first facts, with their evidence
 * @param faults the first faults
 */
public record Preview(Head head, Map<String, Long> counts, long faultCount, List<Map<String, Object>> things,
		List<Map<String, Object>> facts, List<Fault> faults) {

	/**
	 * Reads everything and keeps the first pieces.
	 * @param reading what would come in
	 * @param pieces how many things, facts and faults are kept, each
	 */
	public static Preview of(Reading reading, int pieces) {
		Taker taker = new Taker(pieces);
		reading.read(taker, Checked.FULLY);
		return new Preview(reading.head(), taker.counts, taker.faultCount, taker.things, taker.facts, taker.faults);
	}

	private static final class Taker implements Reading.Receiver {

		private final int pieces;

		private final Map<String, Long> counts = new LinkedHashMap<>();

		private final List<Map<String, Object>> things = new ArrayList<>();

		private final List<Map<String, Object>> facts = new ArrayList<>();

		private final List<Fault> faults = new ArrayList<>();

		private long faultCount;

		Taker(int pieces) {
			this.pieces = pieces;
		}

		@Override
		public void thing(StatedThing thing) {
			this.counts.merge(thing.kind().word(), 1L, Long::sum);
			if (this.things.size() < this.pieces) {
				Map<String, Object> shown = new LinkedHashMap<>();
				shown.put("kind", thing.kind().word());
				shown.put("id", thing.id());
				shown.putAll(thing.keys());
				this.things.add(shown);
			}
		}

		@Override
		public void fact(StatedFact fact) {
			this.counts.merge(fact.kind(), 1L, Long::sum);
			if (this.facts.size() < this.pieces) {
				Map<String, Object> shown = new LinkedHashMap<>();
				shown.put("kind", fact.kind());
				shown.putAll(fact.keys());
				if (!fact.inferred().isEmpty()) {
					shown.put("inferred", fact.inferred());
				}
				shown.put("statedIn", fact.statedIn().stream().map(Taker::shown).toList());
				this.facts.add(shown);
			}
		}

		@Override
		public void fault(Fault fault) {
			this.faultCount++;
			if (this.faults.size() < this.pieces) {
				this.faults.add(fault);
			}
		}

		private static Map<String, Object> shown(StatedEvidence evidence) {
			Map<String, Object> shown = new LinkedHashMap<>();
			shown.put("source", evidence.source());
			shown.put("locator", evidence.locator());
			if (evidence.statedAs() != null) {
				shown.put("statedAs", evidence.statedAs());
			}
			return shown;
		}

	}

}
