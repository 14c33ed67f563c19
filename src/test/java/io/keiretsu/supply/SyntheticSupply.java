package io.keiretsu.supply;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * A made-up supply network of seven levels, from carmakers to mines: a few firms buy from
 * very many, some sell to very many, some deliver within their level or past one, and the
 * clocks rule a part of the contracts out. The same seed gives the same network.
 * <p>
 * It writes nodes and arrows as the ledger would leave them, but past the ledger: there
 * is no entry, no description by a case and no hash, so it is fit for asking and
 * measuring, and not for anything that proves or exports what is held.
 *
 * @param firms how many firms
 * @param contracts how many contracts
 * @param seed of all that is random
 */
public record SyntheticSupply(int firms, int contracts, long seed) {

	/** The day on which questions to this network are asked. */
	public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	/** When all of it was recorded. */
	public static final ZonedDateTime RECORDED = ZonedDateTime.of(2025, 6, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final ZonedDateTime NEVER = ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	/** The part of all firms that each level has. */
	private static final double[] LEVELS = { 0.001, 0.02, 0.1, 0.25, 0.3, 0.2, 0.129 };

	private static final String[] COUNTRIES = { "JP", "CN", "KR", "US", "DE", "ID", "CL", "AU" };

	private static final int PRODUCTS = 200;

	private static final int SOURCES = 50;

	private static final int BATCH = 1_000;

	/**
	 * {@return the id of a firm}
	 * @param number from 0, carmakers first and the greatest buyer of each level first
	 */
	public static String firm(int number) {
		return "firm-" + number;
	}

	/**
	 * {@return the number of the first firm of a level}
	 * @param level from 0, the carmakers
	 */
	public int first(int level) {
		double before = 0;
		for (int each = 0; each < level; each++) {
			before += LEVELS[each];
		}
		return (int) Math.round(before * this.firms);
	}

	/**
	 * Writes it into an empty graph.
	 * @param driver of a database that has the schema
	 */
	public void writeTo(Driver driver) {
		write(driver, "CREATE (:Thing:Source {id: row.id, name: row.id, publishedBy: row.publishedBy})", SOURCES,
				(index) -> Map.of("id", "source-" + index, "publishedBy", TODAY.minusDays(30L * index)));
		write(driver, "CREATE (:Thing:Product {id: row.id, name: row.id})", PRODUCTS,
				(index) -> Map.of("id", "product-" + index));
		write(driver, """
				CREATE (firm:Thing:Party:Firm {id: row.id, name: row.name, country: row.country})
				CREATE (plant:Thing:Plant {id: 'plant-' + row.number, name: 'Plant of ' + row.name, country: row.site})
				""", this.firms, (index) -> {
			List<String> countries = countries(index);
			return Map.of("id", firm(index), "name", "Firm " + index, "number", index, "country", countries.get(0),
					"site", countries.get(1));
		});
		driver
			.executableQuery(
					"""
							CREATE (case:Thing:Case {id: 'synthetic', name: 'A made-up network'})
							CREATE (case)-[:DESCRIBED_IN {case: 'synthetic', sharing: 'public', recordedAt: $recorded, recordedIn: 0, retractedAt: $never}]->(case)
							""")
			.withParameters(Map.of("recorded", RECORDED, "never", NEVER))
			.execute();
		int[] inputs = new int[this.firms];
		drawn().forEach((contract) -> inputs[contract.buyer()]++);
		Random shares = new Random(~this.seed);
		Iterator<Contract> drawn = drawn().iterator();
		write(driver, """
				MATCH (supplier:Firm {id: row.supplier})
				MATCH (buyer:Firm {id: row.buyer})
				MATCH (product:Product {id: row.product})
				MATCH (source:Source {id: row.source})
				CREATE (supplier)-[:SUPPLIES]->(contract:Fact:SupplyContract)-[:TO]->(buyer)
				SET contract = row.contract, contract += row.valued
				CREATE (contract)-[:OF]->(product)
				CREATE (contract)-[said:STATED_IN]->(source)
				SET said = row.said
				WITH contract, row
				MATCH (plant:Plant {id: row.plant})
				CREATE (contract)-[:FROM]->(plant)
				""", this.contracts, (index) -> {
			Contract contract = drawn.next();
			return row(contract, valued(shares, inputs[contract.buyer()]));
		});
	}

	/**
	 * Half of the shares and a third of the amounts; the shares of a firm add up to 1 or
	 * less.
	 */
	private static Map<String, Object> valued(Random random, int among) {
		Map<String, Object> valued = new HashMap<>();
		double share = random.nextDouble() / among;
		double amount = Math.rint(1 / (0.001 + random.nextDouble()));
		if (random.nextBoolean()) {
			valued.putAll(Map.of("shareOfCost", share, "shareOfCostMin", share, "shareOfCostMax", share));
		}
		if (random.nextInt(3) == 0) {
			valued.putAll(Map.of("amount", amount, "amountMin", amount, "amountMax", amount, "amountCurrency", "USD",
					"amountQualifier", "exact"));
		}
		return valued;
	}

	private static long mixed(long number) {
		long mixed = number * 0x9e3779b97f4a7c15L;
		return mixed ^ (mixed >>> 29);
	}

	/**
	 * {@return the contracts, in the order of their numbers}
	 */
	public Stream<Contract> drawn() {
		Random random = new Random(this.seed);
		return IntStream.range(0, this.contracts).mapToObj((index) -> draw(index, random));
	}

	/**
	 * {@return the countries of a firm and of its plant}
	 * @param firm from 0
	 */
	public List<String> countries(int firm) {
		Random random = new Random(this.seed + firm);
		return List.of(country(random), country(random));
	}

	private Contract draw(int index, Random random) {
		int level = levelOf(random);
		double leap = random.nextDouble();
		int from = Math.min(LEVELS.length - 1, level + ((leap < 0.06) ? 0 : (leap < 0.96) ? 1 : 2));
		int buyer = member(level, random, 3);
		int supplier = member(from, random, 2);
		if (supplier == buyer) {
			supplier = (buyer + 1) % this.firms;
		}
		double fate = random.nextDouble();
		LocalDate begins = TODAY.minusDays(random.nextInt(3_000) + ((fate < 0.05) ? -3_100 : 1));
		LocalDate ends = (fate > 0.9) ? TODAY.minusDays(1) : LocalDate.of(9999, 12, 31);
		ZonedDateTime retracted = (fate > 0.05 && fate < 0.1) ? RECORDED.plusMonths(1) : NEVER;
		int source = random.nextInt(SOURCES);
		return new Contract(index, supplier, buyer, random.nextInt(PRODUCTS), random.nextInt(3) == 0, source,
				random.nextInt(20) == 0, begins, ends, retracted);
	}

	private Map<String, Object> row(Contract contract, Map<String, Object> valued) {
		String says = "%016x".formatted(mixed(contract.number() + 1L));
		String id = says + "-1";
		return Map.of("supplier", firm(contract.supplier()), "buyer", firm(contract.buyer()), "product",
				"product-" + contract.product(), "source", "source-" + contract.source(), "plant",
				contract.plantStated() ? "plant-" + contract.supplier() : "none", "valued", valued, "contract",
				Map.ofEntries(Map.entry("id", id), Map.entry("kind", "supply-contract"), Map.entry("title", id),
						Map.entry("slot", id), Map.entry("says", says), Map.entry("spell", 1),
						Map.entry("stage", contract.ended() ? "ended" : "delivering"),
						Map.entry("validFrom", contract.begins()), Map.entry("validFromLatest", contract.begins()),
						Map.entry("validTo", contract.ends()), Map.entry("validToStated", contract.ends().toString()),
						Map.entry("validToEarliest", contract.ends()), Map.entry("recordedAt", RECORDED),
						Map.entry("retractedAt", contract.retracted()),
						Map.entry("firstPublished", TODAY.minusDays(30L * contract.source())),
						Map.entry("cases", List.of("synthetic"))),
				"said", Map.of("key", id, "case", "synthetic", "locator", "made up", "recordedAt", RECORDED,
						"recordedIn", 1, "retractedAt", contract.retracted()));
	}

	/** Who buys: most contracts lie in the middle, where most firms are. */
	private static int levelOf(Random random) {
		double point = random.nextDouble() * (1 - LEVELS[LEVELS.length - 1]);
		int level = 0;
		while (point > LEVELS[level] && level < LEVELS.length - 2) {
			point -= LEVELS[level++];
		}
		return level;
	}

	/** Some firm of a level; the greater the lean, the more often one of the first. */
	private int member(int level, Random random, int lean) {
		int first = first(level);
		int size = Math.max(1, ((level + 1 < LEVELS.length) ? first(level + 1) : this.firms) - first);
		return first + (int) (size * Math.pow(random.nextDouble(), lean));
	}

	private static String country(Random random) {
		return COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
	}

	private static void write(Driver driver, String cypher, int count, IntFunction<Map<String, Object>> row) {
		try (var session = driver.session(SessionConfig.defaultConfig())) {
			for (int start = 0; start < count; start += BATCH) {
				List<Map<String, Object>> rows = new ArrayList<>();
				for (int index = start; index < Math.min(count, start + BATCH); index++) {
					rows.add(row.apply(index));
				}
				session.executeWriteWithoutResult(
						(transaction) -> transaction.run("UNWIND $rows AS row\n" + cypher, Map.of("rows", rows))
							.consume());
			}
		}
	}

	/**
	 * One contract, in numbers from 0.
	 *
	 * @param plantStated whether it comes from the plant of its supplier, or nobody says
	 * @param ended whether its stage says that it is over
	 */
	public record Contract(int number, int supplier, int buyer, int product, boolean plantStated, int source,
			boolean ended, LocalDate begins, LocalDate ends, ZonedDateTime retracted) {
	}

}
