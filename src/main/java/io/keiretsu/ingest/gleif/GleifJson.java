package io.keiretsu.ingest.gleif;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.keiretsu.ingest.register.RecordsBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the records of a JSON file: a list, or an object that has one, of objects whose
 * values are texts, or objects with the text under {@code $}.
 */
final class GleifJson {

	private static final JsonFactory FACTORY = new JsonFactory();

	private static final String RECORD = "record";

	private final JsonParser json;

	private GleifJson(JsonParser json) {
		this.json = json;
	}

	static void read(InputStream content, Predicate<Branch> each) {
		try (JsonParser json = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), content)) {
			try {
				new GleifJson(json).records(each);
			}
			catch (JacksonException ex) {
				throw new RecordsBroken(line(json),
						"The file is no JSON from here on, or was cut off. Get it once more; what stands before was read.");
			}
		}
	}

	private void records(Predicate<Branch> each) {
		for (JsonToken token = this.json.nextToken(); token != null; token = this.json.nextToken()) {
			boolean isRecord = token == JsonToken.START_OBJECT && this.json.streamReadContext().getParent().inArray();
			if (isRecord && !each.test(branch(RECORD))) {
				return;
			}
		}
	}

	private Branch branch(String name) {
		int line = line(this.json);
		JsonToken token = this.json.currentToken();
		if (token == JsonToken.START_ARRAY) {
			List<Branch> items = new ArrayList<>();
			while (this.json.nextToken() != JsonToken.END_ARRAY) {
				items.add(branch(name));
			}
			return new Branch(name, "", "", line, items);
		}
		if (token != JsonToken.START_OBJECT) {
			return new Branch(name, (token == JsonToken.VALUE_NULL) ? "" : this.json.getString().strip(), "", line,
					List.of());
		}
		List<Branch> children = new ArrayList<>();
		String text = "";
		String language = "";
		while (this.json.nextToken() != JsonToken.END_OBJECT) {
			String key = this.json.currentName();
			this.json.nextToken();
			Branch child = branch(key);
			switch (key) {
				case "$" -> text = child.text();
				case "@xml:lang", "xml:lang" -> language = child.text();
				default -> children.add(child);
			}
		}
		return new Branch(name, text, language, line, children);
	}

	private static int line(JsonParser json) {
		return Math.max(1, json.currentTokenLocation().getLineNr());
	}

}
