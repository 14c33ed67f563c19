package io.keiretsu.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What others expect of the normalisation of names, in the tests of rigour, cleanco and
 * fingerprints, where it applies to what is done here; where not, the reason is counted.
 */
class VectorsTests {

	private static final Path VECTORS = Path.of("..", "shared", "data", "company-names",
			"normalisation_vectors_extracted.csv");

	private static final Map<String, String> NOT_DONE = new LinkedHashMap<>();

	static {
		NOT_DONE.put("generic", "the kinds of other countries' forms are not lumped together");
		NOT_DONE.put("token_min_length", "words have no least length");
		NOT_DONE.put("drop", "what cannot be written in Latin letters is not dropped");
	}

	/** What is meant to come out otherwise here, by the reason. */
	private static final Map<String, List<String>> OTHERWISE = Map.ofEntries(
			Map.entry("a form in the middle of a name stays",
					List.of("Hello Oy World", "Hello pty ltd World", "Hello Oy World Ab")),
			Map.entry("a name that is nothing but a legal form stays",
					List.of("AMBA", "Inc", "LLC", "Ltd", "Corporation", "Limited", "inc & co", "Ltd. & Co.",
							"Company Pvt. Ltd.", "  LLC  ", "к.д. company")),
			Map.entry("a form in another script is taken off as well",
					List.of("חברה בע״מ", "株式会社サンプル", "삼성전자 주식회사", "บริษัท จำกัด", "北京公司 Ltd", "東京株式会社 Inc.",
							"Example Example Pty Limited")),
			Map.entry("every script is written in Latin letters", List.of("中国", "بشار", "สวัสดี", "Tokyo 東京")),
			Map.entry("signs and repeated words are told apart otherwise",
					List.of("2024-12-31", "€uro Company Ltd", "New York, New York", "U", "အောင်ဆန်းစုကြည်")),
			Map.entry("names of persons are not read",
					List.of("Mr. Boaty McBoatface", "РАДИК ІВАН ЛЬВОВИЧ", "КУШНАРЬОВ ДМИТРО ВІТАЛІЙОВИЧ",
							"Порошенко Петро Олексійович")),
			Map.entry("what is expected is sorted, so that its form stands inside",
					List.of("Siemens Aktiengesellschaft", "S.R.L. \"Magic-Arrow\" ICS",
							"Software und- Systemgesellschaft mit beschr Haftung")),
			Map.entry("what stands in brackets stays", List.of("Foo (Bar) CORPORATION")));

	private final NameReader reader = NameReader.shared();

	private final Comparing comparing = new Comparing(Commonness.ofListedFirms());

	@Test
	void holdsWhatOthersExpectWhereItApplies() throws IOException {
		Assumptions.assumeTrue(Files.exists(VECTORS), "the vectors are not beside the project: " + VECTORS);
		Map<String, Integer> outside = new TreeMap<>();
		List<String> held = new ArrayList<>();
		List<String> broken = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(VECTORS)) {
			for (NamedCsvRecord row : rows) {
				String reason = reason(row);
				if (!reason.isEmpty()) {
					outside.merge(reason, 1, Integer::sum);
				}
				else {
					(holds(row) ? held : broken)
						.add(row.getField("function") + ": '" + row.getField("input") + "' → " + expected(row));
				}
			}
		}
		int all = held.size() + broken.size() + outside.values().stream().mapToInt(Integer::intValue).sum();
		System.out.printf("%d vectors: %d apply, %d of them hold%n", all, held.size() + broken.size(), held.size());
		outside.forEach((reason, count) -> System.out.printf("  %3d do not apply: %s%n", count, reason));
		assertThat(broken).isEmpty();
		assertThat(held).hasSizeGreaterThan(180);
	}

	private static String reason(NamedCsvRecord row) {
		String input = row.getField("input");
		for (Map.Entry<String, String> each : NOT_DONE.entrySet()) {
			if (row.getField("kwargs").contains(each.getKey())) {
				return each.getValue();
			}
		}
		boolean sorted = input.startsWith("Siemens") && !row.getField("function").equals("fp");
		return OTHERWISE.entrySet()
			.stream()
			.filter((each) -> each.getValue().contains(input) && !sorted)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	private static JsonNode expected(NamedCsvRecord row) {
		return JsonMapper.shared().readTree(row.getField("expected_json"));
	}

	private boolean holds(NamedCsvRecord row) {
		String input = row.getField("input");
		JsonNode expected = expected(row);
		return switch (row.getField("function")) {
			case "basename", "remove_org_types", "fingerprints.remove_types" ->
				this.reader.read(input, null).plain().equals(words(expected.asString()));
			case "extract_org_types" -> this.reader.read(input, null).forms().isEmpty() == expected.isEmpty();
			case "replace_display", "replace_compare", "fp" -> isOne(input, expected.asString());
			case "tokenize_name" -> words(input).equals(words(String.join(" ", texts(expected))));
			case "maybe_ascii", "clean_name_ascii" ->
				String.join(" ", this.reader.read(input, null).words()).equals(words(expected.asString()));
			default -> words(input).equals(expected.isNull() ? "" : words(expected.asString()));
		};
	}

	private boolean isOne(String one, String other) {
		return this.comparing.compare(this.reader.read(one, null), this.reader.read(other, null), null, false).whole();
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((each) -> texts.add(each.asString()));
		return texts;
	}

	private static String words(String text) {
		return String.join(" ", Folding.words(Folding.fold(text)));
	}

}
