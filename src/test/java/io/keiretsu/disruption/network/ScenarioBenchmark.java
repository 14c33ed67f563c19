package io.keiretsu.disruption.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import io.keiretsu.Story;
import io.keiretsu.StoryTeller;
import io.keiretsu.disruption.LoadedNetwork;
import io.keiretsu.disruption.Networks;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.supply.SyntheticSupply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scenarios cost over HTTP, side by side in one run with a bare walk on arrays, the
 * same in Cypher, and PostgreSQL's recursive common table expression where a server is
 * named. Run by {@code mvn -P benchmark test -Dtest=ScenarioBenchmark}, with
 * {@code -Dfirms=}, {@code -Dcontracts=}, {@code -Dtimes=}, {@code -Dsample=} and
 * {@code -Dpostgres=jdbc:postgresql://…}, and {@code -Dlines=}, which of {@code walks}
 * and {@code exposures} are wanted beside the rest; it prints ratios, since times belong
 * to a machine. A million firms need {@code -DargLine="-Xmx6g
 * -Dkeiretsu.neo4j.transaction-memory=3GB -Dkeiretsu.neo4j.question-timeout=300s
 * -Dkeiretsu.neo4j.jvm=-Xms512m,-Xmx4g"}.
 */
@GraphTest
@DirtiesContext
@Story("firms: [{id: newcomer, name: Newcomer}, {id: second-newcomer, name: Second Newcomer}]\nfacts: []\n")
class ScenarioBenchmark {

	private static final SyntheticSupply SUPPLY = new SyntheticSupply(Integer.getInteger("firms", 100_000),
			Integer.getInteger("contracts", 500_000), 1);

	private static final int TIMES = Integer.getInteger("times", 15);

	private static final String LINES = System.getProperty("lines", "walks,exposures");

	private static final int WARM = 3;

	private static final LocalDate TODAY = SyntheticSupply.TODAY;

	private static final String CYPHER_REACH = """
			MATCH walk = (firm:Firm {id: $firm})%s-[:SUPPLIES|TO*1..%s]-%s(other:Firm)
			WHERE all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date($validAt) AND step.validTo > date($validAt)
			  AND step.retractedAt > datetime($knownAt) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
			WITH other, min(length(walk)) / 2 AS tier
			ORDER BY tier, other.id
			WITH count(*) AS firms, collect(other)[0..100] AS first
			RETURN firms, [other IN first | other.name] AS names
			""";

	private final HttpClient http = HttpClient.newHttpClient();

	private final Driver driver;

	private final Networks networks;

	private final Object loading;

	private final Acknowledged acknowledged;

	private final CaseLoad cases;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	ScenarioBenchmark(@Autowired Driver driver, @Autowired Networks networks,
			@Autowired @Qualifier("networkLoader") Object loading, @Autowired Acknowledged acknowledged,
			@Autowired CaseLoad cases) {
		this.driver = driver;
		this.networks = networks;
		this.loading = loading;
		this.acknowledged = acknowledged;
		this.cases = cases;
	}

	@Test
	void measures() throws Exception {
		SUPPLY.writeTo(this.driver);
		System.out.printf("%d firms, %d contracts, p50 / p95 of %d in ms%n", SUPPLY.firms(), SUPPLY.contracts(), TIMES);
		Network network = network();
		NetworkView view = network.at(Clocks.of(TODAY, this.acknowledged.head().recordedAt(), null));
		String url = System.getProperty("postgres");
		PostgresSupply postgres = (url != null) ? new PostgresSupply(url, view) : null;
		try {
			double[] trip = measured("one empty round trip", (time) -> ask("GET", "/livez", null));
			if (LINES.contains("walks")) {
				walks(view, true, postgres, trip);
				walks(view, false, postgres, trip);
			}
			if (LINES.contains("exposures")) {
				exposures(view, postgres);
			}
			weaknesses();
			newFact();
			questions(network, postgres);
		}
		finally {
			if (postgres != null) {
				postgres.close();
			}
		}
	}

	private Network network() throws IOException {
		long began = System.nanoTime();
		Network network = LoadedNetwork.built(this.loading, this.acknowledged.head());
		System.out.printf("from the database          %8.2f s%n", seconds(began));
		Path file = this.folder.resolve("network");
		network.save(file);
		began = System.nanoTime();
		Network.load(file);
		System.out.printf("from its file              %8.2f s%n", seconds(began));
		System.out.printf("heap                       %8.1f bytes a relation%n", network.footprint().perRelation());
		began = System.nanoTime();
		Network newest = LoadedNetwork.newest(this.networks);
		System.out.printf("built when first asked for %8.2f s%n", seconds(began));
		assertThat(newest.hash()).isEqualTo(network.hash());
		return newest;
	}

	private void questions(Network network, @Nullable PostgresSupply postgres) {
		questions("firms at random", network, postgres, ScenarioBenchmark::anyFirm);
		questions("those that buy much", network, postgres, ScenarioBenchmark::buyer);
	}

	private void questions(String whose, Network network, @Nullable PostgresSupply postgres,
			IntFunction<String> buyer) {
		double[] http = measured("supply/suppliers-by-tier, 5 tiers, of " + whose + ", HTTP", (time) -> ask("GET",
				"/api/questions/supply/suppliers-by-tier?tiers=5&validAt=" + TODAY + "&buyer=" + buyer.apply(time),
				null));
		if (postgres != null) {
			ratio("PostgreSQL", http, measured("  PostgreSQL",
					(time) -> postgres.tiers(network.firm(buyer.apply(time)).orElseThrow(), 5, true)));
		}
	}

	private void walks(NetworkView view, boolean up, @Nullable PostgresSupply postgres, double[] trip) {
		BareArrays bare = new BareArrays(up ? view.upstream() : view.downstream());
		String direction = up ? "upstream" : "downstream";
		IntUnaryOperator firm = (time) -> view.network().firm(up ? buyer(time) : seller(time)).orElseThrow();
		double[] http = measured("reach, unlimited, totals and 100 rows, " + direction + ", HTTP", (time) -> ask("POST",
				"/api/scenarios", body(up ? buyer(time) : seller(time), "reach", direction, "\"unlimited\"")));
		double[] engine = measured("  engine alone",
				(time) -> view.impact(scenario(firm.applyAsInt(time), Model.REACH, up, Scenario.UNLIMITED)).firms());
		double[] walk = measured("  bare walk on arrays", (time) -> bare.reach(firm.applyAsInt(time)));
		ratio("bare walk", engine, walk);
		ratio("bare walk + round trip", http, new double[] { walk[0] + trip[0], walk[1] + trip[1] });
		ratio("Cypher, unlimited", http, measured("  Cypher, unlimited", (time) -> cypher(up, "", time), 3));
		if (postgres != null) {
			ratio("PostgreSQL, unlimited", http,
					measured("  PostgreSQL, unlimited", (time) -> postgres.reach(firm.applyAsInt(time), up), 3));
		}
		double[] five = measured("reach, 5 tiers, " + direction + ", HTTP", (time) -> ask("POST", "/api/scenarios",
				body(up ? buyer(time) : seller(time), "reach", direction, "5")));
		ratio("Cypher, 5 tiers", five, measured("  Cypher, 5 tiers", (time) -> cypher(up, "10", time)));
		if (postgres != null) {
			ratio("PostgreSQL, 5 tiers", five,
					measured("  PostgreSQL, 5 tiers", (time) -> postgres.tiers(firm.applyAsInt(time), 5, up)));
		}
	}

	private void exposures(NetworkView view, @Nullable PostgresSupply postgres) {
		BareArrays bare = new BareArrays(view.downstream());
		IntUnaryOperator firm = (time) -> view.network().firm(seller(time)).orElseThrow();
		for (int tiers : new int[] { 5, 10 }) {
			double[] http = measured("exposure, " + tiers + " tiers, HTTP", (time) -> ask("POST", "/api/scenarios",
					body(seller(time), "exposure", "downstream", String.valueOf(tiers))));
			double[] engine = measured("  engine alone",
					(time) -> view.impact(scenario(firm.applyAsInt(time), Model.EXPOSURE, false, tiers)).firms());
			double[] arrays = measured("  bare arrays", (time) -> (int) bare.exposure(firm.applyAsInt(time), tiers));
			ratio("bare arrays (engine)", engine, arrays);
			ratio("bare arrays", http, arrays);
			if (postgres != null && tiers == 5) {
				ratio("PostgreSQL", http,
						measured("  PostgreSQL, paths", (time) -> postgres.exposure(firm.applyAsInt(time), tiers), 3));
			}
		}
	}

	private void weaknesses() {
		measured("chokepoints, HTTP",
				(time) -> ask("GET", "/api/scenarios/chokepoints?validAt=" + TODAY + "&buyer=" + buyer(time), null));
		measured("critical-sets, HTTP",
				(time) -> ask("GET", "/api/scenarios/critical-sets?validAt=" + TODAY + "&buyer=" + buyer(time), null));
	}

	/** From the moment on which the commit is acknowledged. */
	private void newFact() {
		double[] taken = new double[TIMES];
		for (int time = -WARM; time < TIMES; time++) {
			this.cases.load(List.of(StoryTeller.text(
					"firms: [{id: newcomer, name: Newcomer}, {id: second-newcomer, name: Second Newcomer}]\nfacts:\n  - {kind: supply-contract, supplier: newcomer, buyer: second-newcomer, ref: r%d, validFrom: 2020, @gazette}\n"
						.formatted(time + WARM))));
			long began = System.nanoTime();
			Network seen = LoadedNetwork.newest(this.networks);
			while (seen.sequence() < this.acknowledged.head().sequence()) {
				seen = LoadedNetwork.newest(this.networks);
			}
			ask("POST", "/api/scenarios", body("newcomer", "reach", "downstream", "5"));
			if (time >= 0) {
				taken[time] = (System.nanoTime() - began) / 1e6;
			}
		}
		print("one new fact until a scenario has told it", taken);
	}

	private static Scenario scenario(int firm, Model model, boolean up, int tiers) {
		return new Scenario(List.of(Stop.of(Stop.Kind.FIRM, firm)), Map.of(), model,
				up ? Direction.UPSTREAM : Direction.DOWNSTREAM, tiers, 100);
	}

	/** Each time another one, the same in each run. */
	private static String anyFirm(int time) {
		return SyntheticSupply.firm(new SplittableRandom(time).nextInt(SUPPLY.firms()));
	}

	/** Each time another one, of those that buy much. */
	private static String buyer(int time) {
		return SyntheticSupply.firm(SUPPLY.first(1) + time + WARM);
	}

	/** Each time another one, of those at the far end. */
	private static String seller(int time) {
		return SyntheticSupply.firm(SUPPLY.first(6) + time + WARM);
	}

	private static String body(String firm, String model, String direction, String tiers) {
		return "{\"stop\": [\"%s\"], \"model\": \"%s\", \"direction\": \"%s\", \"tiers\": %s, \"validAt\": \"%s\"}"
			.formatted(firm, model, direction, tiers, TODAY);
	}

	private int ask(String method, String path, @Nullable String body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			HttpResponse<String> response = this.http.send(request,
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
			return response.body().length();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private int cypher(boolean up, String steps, int time) {
		String statement = CYPHER_REACH.formatted(up ? "<" : "", steps, up ? "" : ">");
		try (var session = this.driver.session()) {
			return session
				.executeRead(
						(transaction) -> transaction
							.run(statement,
									Map.of("firm", up ? buyer(time) : seller(time), "validAt", TODAY.toString(),
											"knownAt", this.acknowledged.head().recordedAt().toString()))
							.list()
							.size());
		}
	}

	private static double seconds(long began) {
		return (System.nanoTime() - began) / 1e9;
	}

	private static double[] measured(String what, IntUnaryOperator work) {
		return measured(what, work, TIMES);
	}

	/** {p50, p95} in milliseconds. */
	private static double[] measured(String what, IntUnaryOperator work, int times) {
		double[] taken = new double[times];
		for (int time = -Math.min(WARM, times - 1); time < times; time++) {
			long began = System.nanoTime();
			work.applyAsInt(time);
			if (time >= 0) {
				taken[time] = (System.nanoTime() - began) / 1e6;
			}
		}
		return print(what, taken);
	}

	private static double[] print(String what, double[] taken) {
		double[] sorted = taken.clone();
		Arrays.sort(sorted);
		double[] both = { sorted[(sorted.length - 1) / 2], sorted[(int) (0.95 * (sorted.length - 1))] };
		System.out.printf(Locale.ROOT, "%-62s %9.2f / %9.2f%n", what, both[0], both[1]);
		return both;
	}

	private static void ratio(String against, double[] ours, double[] theirs) {
		System.out.printf(Locale.ROOT, "  = %.2f x / %.2f x %s%n", ours[0] / theirs[0], ours[1] / theirs[1], against);
	}

}
