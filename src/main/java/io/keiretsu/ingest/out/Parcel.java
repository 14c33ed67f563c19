package io.keiretsu.ingest.out;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What leaves in one export: the same, whenever it is written.
 *
 * @param format how it is written
 * @param cases the ids of the cases, in order
 * @param internal those among them that are not public
 * @param readable the cases whose facts may be referred to: these, and all that are
 * public
 * @param cut the part of them that leaves
 */
public record Parcel(Format format, List<String> cases, List<String> internal, List<String> readable, Cut cut) {

	/**
	 * {@return under which name it is kept}
	 */
	public String fileName() {
		String stem = (this.cases.size() == 1) ? this.cases.get(0) : "keiretsu";
		return switch (this.format) {
			case CASE -> stem + ((this.cases.size() == 1) ? ".json" : "-cases.zip");
			case TABLES -> stem + "-tables.zip";
			case GRAPHML -> stem + ".graphml";
		};
	}

	/**
	 * {@return what its bytes are}
	 */
	public String mediaType() {
		return switch (this.format) {
			case CASE -> (this.cases.size() == 1) ? "application/json" : "application/zip";
			case TABLES -> "application/zip";
			case GRAPHML -> "application/graphml+xml";
		};
	}

	Map<String, @Nullable Object> asked() {
		Map<String, @Nullable Object> asked = new HashMap<>(this.cut.parameters());
		asked.put("cases", this.cases);
		asked.put("readable", this.readable);
		return asked;
	}

}
