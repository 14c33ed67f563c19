package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.ingest.Sameness.Cluster;

/**
 * Merges things in the graph, and parts them again, in one commit. The arrows of a merged
 * thing begin and end at the one that survives, and keep the ids that they were stated
 * with, so that parting leaves no trace. Whoever describes a thing of a cluster parts it
 * first.
 */
class Clusters {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final TypeReference<Map<String, Object>> KEYS = new TypeReference<>() {
	};

	private final Moment moment;

	private final FactKinds kinds;

	Clusters(Moment moment, FactKinds kinds) {
		this.moment = moment;
		this.kinds = kinds;
	}

	/**
	 * Parts the clusters in which things are.
	 * @param ids of things
	 * @return what was parted
	 */
	List<Cluster> part(Collection<String> ids) {
		List<Cluster> clusters = clusters(this.moment.run("clusters-of-things", "ids", ids));
		List<String> survivors = clusters.stream().map(Cluster::survivor).toList();
		this.moment.run("part-things", "ids", survivors);
		Set<String> facts = facts(this.moment.run("part-outgoing", "ids", survivors));
		facts.addAll(facts(this.moment.run("part-incoming", "ids", survivors)));
		place(facts);
		this.moment.run("settle-things", "ids", survivors);
		return clusters;
	}

	/** Merges things. */
	void join(List<Cluster> clusters) {
		move(clusters);
		this.moment.run("join-things", "clusters", clusters.stream().map(Cluster::row).toList());
		this.moment.run("settle-things", "ids", clusters.stream().map(Cluster::survivor).toList());
	}

	/**
	 * Lets arrows to and from merged things, written just now, lead to those that
	 * survive.
	 * @param ids of things to which arrows may have been written
	 */
	void gather(Collection<String> ids) {
		move(clusters(this.moment.run("clusters-of-merged", "ids", ids)));
	}

	private void move(List<Cluster> clusters) {
		List<Map<String, Object>> rows = clusters.stream().map(Cluster::row).toList();
		Set<String> facts = facts(this.moment.run("join-outgoing", "clusters", rows));
		facts.addAll(facts(this.moment.run("join-incoming", "clusters", rows)));
		place(facts);
	}

	/** Facts of things that are one are about the same. */
	private void place(Set<String> facts) {
		List<Map<String, Object>> moved = new ArrayList<>();
		for (Record fact : this.moment.run("slots-of-facts", "ids", facts)) {
			Map<String, String> things = new HashMap<>();
			fact.get("merged").values(Value::asMap).forEach((arrow) -> {
				if (arrow.get("stated") instanceof List<?> stated) {
					stated.forEach((id) -> things.put(id.toString(), String.valueOf(arrow.get("survivor"))));
				}
			});
			String slot = Slots.of(this.kinds.of(fact.get("kind").asString()),
					JSON.readValue(fact.get("stated").asString(), KEYS), (id) -> things.getOrDefault(id, id));
			if (!slot.equals(fact.get("slot").asString())) {
				moved.add(Map.of("id", fact.get("id").asString(), "slot", slot));
			}
		}
		this.moment.run("place-in-slots", "rows", moved);
	}

	private static Set<String> facts(List<Record> rows) {
		Set<String> facts = new TreeSet<>();
		rows.stream()
			.filter((row) -> !row.get("fact").isNull())
			.forEach((row) -> facts.add(row.get("fact").asString()));
		return facts;
	}

	private static List<Cluster> clusters(List<Record> rows) {
		return rows.stream()
			.map((row) -> new Cluster(row.get("survivor").asString(), row.get("merged").asList(Value::asString)))
			.toList();
	}

}
