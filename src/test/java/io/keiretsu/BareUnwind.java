package io.keiretsu;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * What any program would do that has the rows of {@link SyntheticTables} ready: it sends
 * the same nodes, relationships and properties, a thousand a transaction, and asks
 * nothing.
 */
public final class BareUnwind {

	private static final int BATCH = 1_000;

	private static final ZonedDateTime NOW = ZonedDateTime.of(2025, 6, 30, 12, 0, 0, 123_456_000, ZoneOffset.UTC);

	private static final ZonedDateTime NEVER = ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final String CASE = """
			CREATE (:Thing:Case {id: $id, name: $id}), (:Thing:Source {id: $id + '-gazette', name: 'The Gazette'}),
			  (:Thing:Source {id: $id + '-herald', name: 'The Herald'})
			""";

	private static final String FIRMS = """
			UNWIND $rows AS row
			MATCH (case:Case {id: row.case})
			CREATE (firm:Thing:Party:Firm)-[described:DESCRIBED_IN]->(case)
			CREATE (firm)-[:NAMED {case: row.case}]->(name:Name)
			SET firm = row.firm, described = row.described, name = row.name
			""";

	private static final String CONTRACTS = """
			UNWIND $rows AS row
			MATCH (supplier:Thing {id: row.supplier})
			MATCH (buyer:Thing {id: row.buyer})
			MATCH (source:Thing {id: row.source})
			CREATE (supplier)-[:SUPPLIES]->(contract:Fact:SupplyContract)-[:TO]->(buyer)
			CREATE (contract)-[said:STATED_IN]->(source)
			SET contract = row.contract, said = row.said
			""";

	private BareUnwind() {
	}

	/**
	 * Writes as much as a table set has.
	 * @param driver the driver
	 * @param prefix with which all ids begin
	 * @param rows how many contracts; a fifth as many firms
	 */
	public static void write(Driver driver, String prefix, int rows) {
		int firms = Math.max(2, rows / 5);
		driver.executableQuery(CASE).withParameters(Map.of("id", prefix)).execute();
		batches(driver, firms, FIRMS, (row) -> firm(prefix, row));
		batches(driver, rows, CONTRACTS, (row) -> contract(prefix, row, firms));
	}

	private static void batches(Driver driver, int count, String statement, IntFunction<Map<String, Object>> row) {
		for (int start = 0; start < count; start += BATCH) {
			List<Map<String, Object>> rows = IntStream.range(start, Math.min(count, start + BATCH))
				.mapToObj(row)
				.toList();
			driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
		}
	}

	private static Map<String, Object> firm(String prefix, int row) {
		String id = prefix + "-firm-" + row;
		String name = "Firm " + row + " of " + prefix;
		return Map.of("case", prefix, "firm", Map.of("id", id, "name", name, "country", "JP"), "name",
				Map.of("id", "und:" + name, "text", name, "folded", name, "key", name, "language", "und"), "described",
				recorded(Map.of("name", name, "country", "JP", "case", prefix, "hash", hash(prefix, row), "stated",
						"{\"keys\":{\"country\":\"JP\",\"name\":\"" + name + "\"},\"kind\":\"firm\"}", "since", 1)));
	}

	private static Map<String, Object> contract(String prefix, int row, int firms) {
		String supplier = prefix + "-firm-" + row % firms;
		String buyer = prefix + "-firm-" + (row * 7L + 1) % firms;
		Map<String, Object> contract = recorded(Map.of("says", hash(prefix, row), "live", hash(prefix, row), "spell", 1,
				"id", hash(prefix, row).substring(48) + "-1", "kind", "supply-contract", "ref", String.valueOf(row / 2),
				"slot", "supply-contract buyer=" + buyer + " ref=" + row / 2 + " supplier=" + supplier, "title",
				"Firm " + row % firms + " of " + prefix + " supplies Firm " + (row * 7L + 1) % firms + " of " + prefix,
				"stated",
				"{\"amount\":{\"currency\":\"JPY\",\"value\":%d},\"buyer\":\"%s\",\"kind\":\"supply-contract\",\"ref\":\"%d\",\"supplier\":\"%s\",\"version\":1}"
					.formatted(1000 + row / 2, buyer, row / 2, supplier)));
		contract.putAll(Map.of("amount", 1000.0 + row, "amountMin", 1000.0 + row, "amountMax", 1000.0 + row,
				"amountCurrency", "JPY", "amountWords", "¥" + row, "firstPublished", LocalDate.of(2025, 12, 31),
				"validFrom", LocalDate.of(2025, 1, 1), "validFromLatest", LocalDate.of(2025, 12, 31), "validTo",
				LocalDate.of(9999, 12, 31), "validToEarliest", LocalDate.of(9999, 12, 31)));
		contract.put("cases", List.of(prefix));
		return Map.of("supplier", supplier, "buyer", buyer, "source",
				prefix + ((row % 2 == 0) ? "-gazette" : "-herald"), "contract", contract, "said",
				recorded(Map.of("key", hash(prefix, -1 - row), "case", prefix, "locator", "p. " + row)));
	}

	private static Map<String, Object> recorded(Map<String, Object> properties) {
		Map<String, Object> recorded = new TreeMap<>(properties);
		recorded.putAll(Map.of("recordedAt", NOW, "recordedIn", 1, "retractedAt", NEVER));
		return recorded;
	}

	private static String hash(String prefix, int number) {
		long seed = number + 1L + ((long) prefix.hashCode() << 32);
		return "%048x%016x".formatted(seed, seed * 0x9E3779B97F4A7C15L);
	}

}
