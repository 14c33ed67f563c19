package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a case says of a thing, as it goes into the graph.
 *
 * @param id the thing's id
 * @param labels its kind, and whether it is a party
 * @param attributes its properties
 * @param names the nodes of its names
 * @param identifiers the nodes of its codes
 * @param arrows to other things, each with type, direction and the other's id
 * @param stated all of it, in canonical JSON
 * @param hash of what is stated
 */
record ThingRow(String id, List<String> labels, Map<String, Object> attributes, List<Map<String, Object>> names,
		List<Map<String, Object>> identifiers, List<Map<String, Object>> arrows, String stated, String hash) {

	/** What {@code ingest/create-things} and {@code ingest/describe-things} take. */
	Map<String, @Nullable Object> at(Moment moment) {
		Map<String, @Nullable Object> described = moment.recorded(this.attributes);
		described.put("case", moment.caseId());
		described.put("hash", this.hash);
		described.put("stated", this.stated);
		described.put("since", moment.sequence());
		Map<String, Object> properties = new LinkedHashMap<>(this.attributes);
		properties.put("id", this.id);
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("labels", this.labels);
		row.put("attributes", properties);
		row.put("described", described);
		row.put("names", this.names);
		row.put("identifiers", this.identifiers);
		return row;
	}

}
