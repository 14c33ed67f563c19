package io.keiretsu.ingest.out;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Writes one picture of what cases say: things and facts are nodes, arrows are edges. */
final class GraphmlWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private final Contents contents;

	private final Xml xml;

	GraphmlWriter(Contents contents, OutputStream out) {
		this.contents = contents;
		this.xml = new Xml(out, "graphml", NAMESPACE);
	}

	void write() {
		GraphmlKey.OF_NODES.forEach(this::declare);
		GraphmlKey.OF_EDGES.forEach(this::declare);
		this.xml.begin("graph", "id", "keiretsu", "edgedefault", "directed");
		this.contents.all("things/exported-thing-nodes", this::thing);
		this.contents.all("things/exported-fact-nodes", this::fact);
		this.contents.all("things/exported-thing-edges", (row) -> edge(row, Map.of()));
		this.contents.all("things/exported-fact-edges",
				(row) -> edge(row, row.get("said").isNull() ? Map.of() : row.get("said").asMap()));
		this.xml.finish();
	}

	private void declare(GraphmlKey key) {
		this.xml.begin("key", "id", key.id(), "for", key.of(), "attr.name", key.name(), "attr.type", key.type()).end();
	}

	private void thing(Record row) {
		Map<String, @Nullable Object> attributes = new HashMap<>();
		for (Value description : row.get("descriptions").values()) {
			description.asMap().forEach(attributes::putIfAbsent);
		}
		attributes.put("label", attributes.getOrDefault("name", row.get("id").asString()));
		attributes.put("kind", row.get("label").asString().toLowerCase(Locale.ROOT));
		node(row.get("id").asString(), attributes);
	}

	private void fact(Record row) {
		Map<String, @Nullable Object> attributes = new HashMap<>(row.get("properties").asMap());
		attributes.put("label", attributes.get(row.get("shared").asBoolean() ? "kind" : "title"));
		attributes.put("validFrom", attributes.get("validFromStated"));
		attributes.put("validTo", attributes.get("validToStated"));
		node(row.get("says").asString().substring(0, 16), attributes);
	}

	private void node(String id, Map<String, @Nullable Object> attributes) {
		this.xml.begin("node", "id", id);
		data(GraphmlKey.OF_NODES, attributes);
		this.xml.end();
	}

	private void edge(Record row, Map<String, Object> said) {
		String begin = row.get("begin").asString();
		String end = row.get("end").asString();
		String type = row.get("type").asString();
		Map<String, @Nullable Object> attributes = new HashMap<>(said);
		attributes.put("type", type);
		String which = said.containsKey("key") ? "." + said.get("key").toString().substring(0, 16) : "";
		this.xml.begin("edge", "id", begin + "." + type + "." + end + which, "source", begin, "target", end);
		data(GraphmlKey.OF_EDGES, attributes);
		this.xml.end();
	}

	private void data(List<GraphmlKey> keys, Map<String, @Nullable Object> attributes) {
		for (GraphmlKey key : keys) {
			String text = key.text(attributes.get(key.name()));
			if (text != null) {
				this.xml.begin("data", "key", key.id()).text(text).end();
			}
		}
	}

}
