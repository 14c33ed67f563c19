package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Writes what a case says of things, in one commit. Things that are not there yet, which
 * are most of a large load, go in whole; of others only what differs is said anew.
 */
class Describing {

	private final Moment moment;

	private final Clusters clusters;

	private final List<Change> changes = new ArrayList<>();

	Describing(Moment moment, Clusters clusters) {
		this.moment = moment;
		this.clusters = clusters;
	}

	/** What was said of things; descriptions that end for good are not among it. */
	List<Change> changes() {
		return this.changes;
	}

	/**
	 * Describes things, and takes descriptions back. They go in by the order of their
	 * ids: who says a name first decides how it is read, and a restored ledger must tell
	 * who that was.
	 * @param all what the case says
	 * @param withdrawn ids of things that the case names no more
	 * @return what those facts say whose sources count as published at another time now
	 */
	List<String> describe(List<ThingRow> all, List<String> withdrawn) {
		List<ThingRow> rows = all.stream().sorted(Comparator.comparing(ThingRow::id)).toList();
		Map<String, @Nullable String> hashes = new HashMap<>();
		this.moment.run("known-things", "ids", rows.stream().map(ThingRow::id).toList())
			.forEach((known) -> hashes.put(known.get("id").asString(), known.get("hash").asString(null)));
		List<ThingRow> fresh = rows.stream().filter((row) -> !hashes.containsKey(row.id())).toList();
		List<ThingRow> others = rows.stream()
			.filter((row) -> hashes.containsKey(row.id()) && !row.hash().equals(hashes.get(row.id())))
			.toList();
		Set<String> unsettled = new TreeSet<>(others.stream().map(ThingRow::id).toList());
		List<Sameness.Cluster> parted = this.clusters
			.part(Stream.concat(unsettled.stream(), withdrawn.stream()).toList());
		this.moment.run("create-things", "rows", fresh.stream().map((row) -> row.at(this.moment)).toList());
		this.moment.run("describe-things", "rows", others.stream().map((row) -> row.at(this.moment)).toList());
		this.moment.run("point-things", "arrows",
				Stream.concat(fresh.stream(), others.stream()).flatMap(Describing::arrows).toList());
		fresh.forEach((row) -> tell(row, null));
		others.forEach((row) -> tell(row, hashes.get(row.id())));
		unsettled.addAll(Moment.texts(this.moment.run("withdraw-descriptions", "ids", withdrawn), "id"));
		List<String> moved = Moment.texts(this.moment.run("settle-things", "ids", unsettled), "id");
		this.clusters.join(parted);
		return Moment.texts(this.moment.run("facts-of-sources", "ids", moved), "says");
	}

	private static Stream<Map<String, Object>> arrows(ThingRow row) {
		return row.arrows().stream().map((arrow) -> {
			Map<String, Object> from = new HashMap<>(arrow);
			from.put("of", row.id());
			return from;
		});
	}

	private void tell(ThingRow row, @Nullable String former) {
		this.changes.add(new Change("described", row.id(), row.hash()));
		if (former != null) {
			this.changes.add(new Change("no longer described", row.id(), former));
		}
	}

}
