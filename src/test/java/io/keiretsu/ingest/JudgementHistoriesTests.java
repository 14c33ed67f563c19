package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.casefile.CaseText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of judgements and imports, each beside a twin world in which the same
 * is imported and judged in another order, and beside a plain partition. The system
 * property {@code seed} is the seed, 1 if not given; {@code judgementHistories} how many
 * there are.
 */
@GraphTest
class JudgementHistoriesTests {

	private static final long SEED = Long.getLong("seed", 1);

	private static final int HISTORIES = Integer.getInteger("judgementHistories", 2);

	private static final int STEPS = 10;

	private static final int FIRMS = 6;

	private static final List<String> CASES = List.of("morning", "noon", "evening");

	private static final List<String> VERDICTS = List.of("same", "same", "same", "not-same", "unsure");

	private final Web web;

	private final Judge judge;

	private final CaseLoad cases;

	private final Graph graph;

	JudgementHistoriesTests(@Autowired MockMvc mvc, @Autowired EditorToken token, @Autowired CaseLoad cases,
			@Autowired Graph graph) {
		this.web = new Web(mvc);
		this.judge = new Judge(mvc, token);
		this.cases = cases;
		this.graph = graph;
	}

	@Test
	void giveTheSameClustersInAnyOrderAndLeaveNoTraceWhenUndone() {
		for (int history = 0; history < HISTORIES; history++) {
			new History(history, new Random(SEED * 1_000 + history)).run();
		}
	}

	/** One history. */
	private final class History {

		private final Random random;

		private final String world;

		private final String twin;

		private final String about;

		private final Map<String, List<String>> imported = new TreeMap<>();

		/** By the ids of both firms, the verdict; and the judgement's id. */
		private final Map<List<String>, String> standing = new HashMap<>();

		private final Map<List<String>, String> ids = new HashMap<>();

		private final Map<String, Map<String, String>> seen = new HashMap<>();

		History(int number, Random random) {
			this.random = random;
			this.world = "a%d-".formatted(number);
			this.twin = "b%d-".formatted(number);
			this.about = "seed %d, history %d".formatted(SEED, number);
		}

		void run() {
			for (String each : CASES) {
				load(each);
			}
			String knownAt = head();
			remember(knownAt);
			for (int step = 0; step < STEPS; step++) {
				switch (this.random.nextInt(5)) {
					case 0 -> {
						load(CASES.get(this.random.nextInt(CASES.size())));
						knownAt = head();
						this.seen.clear();
						remember(knownAt);
					}
					case 1 -> takeBackSome();
					default -> judgeSome();
				}
				assertThat(clusters(this.world)).as(this.about).isEqualTo(expected());
				assertThat(astray()).as(this.about).isEmpty();
				remember(knownAt);
			}
			compareWithTwinThatJudgedInAnotherOrder();
			while (!this.standing.isEmpty()) {
				takeBackSome();
				remember(knownAt);
			}
			assertThat(clusters(this.world)).as(this.about).isEmpty();
			assertThat(said(this.world)).as(this.about).isEqualTo(said(this.twin));
			assertThat(called(this.world)).as(this.about).isEqualTo(called(this.twin));
		}

		/** In the world where all is taken back again, as where nobody ever judged. */
		private void compareWithTwinThatJudgedInAnotherOrder() {
			List<String> order = new ArrayList<>(this.imported.keySet());
			Collections.shuffle(order, this.random);
			order.forEach((each) -> JudgementHistoriesTests.this.cases
				.load(List.of(file(this.twin, each, this.imported.getOrDefault(each, List.of())))));
			List<Map.Entry<List<String>, String>> verdicts = new ArrayList<>(this.standing.entrySet());
			Collections.shuffle(verdicts, this.random);
			List<String> judged = new ArrayList<>();
			verdicts.forEach((each) -> judged.add(JudgementHistoriesTests.this.judge
				.says(this.twin + each.getKey().get(0), this.twin + each.getKey().get(1), each.getValue(), "none")
				.ok()
				.text("id")));
			assertThat(clusters(this.twin)).as(this.about).isEqualTo(expected());
			assertThat(said(this.twin)).as(this.about).isEqualTo(said(this.world));
			judged.forEach((id) -> JudgementHistoriesTests.this.judge.takesBack(id).ok());
		}

		private void load(String each) {
			List<String> said = new ArrayList<>();
			for (int fact = 0; fact < 4; fact++) {
				said.add(this.random.nextInt(FIRMS) + " " + this.random.nextInt(FIRMS) + " " + this.random.nextInt(2));
			}
			this.imported.put(each, said);
			JudgementHistoriesTests.this.cases.load(List.of(file(this.world, each, said)));
		}

		private void judgeSome() {
			String one = "f" + this.random.nextInt(FIRMS);
			String other = "f" + this.random.nextInt(FIRMS);
			if (one.equals(other)) {
				return;
			}
			String verdict = VERDICTS.get(this.random.nextInt(VERDICTS.size()));
			Map<List<String>, String> wanted = new HashMap<>(this.standing);
			String expects = this.standing.getOrDefault(List.of(one, other),
					this.standing.getOrDefault(List.of(other, one), "none"));
			wanted.remove(List.of(other, one));
			wanted.put(List.of(one, other), verdict);
			Web.Reply reply = JudgementHistoriesTests.this.judge.says(this.world + one, this.world + other, verdict,
					expects);
			if (contradicts(wanted)) {
				reply.isProblem(409, "judgement-contradicts");
				return;
			}
			this.standing.clear();
			this.standing.putAll(wanted);
			this.ids.remove(List.of(other, one));
			this.ids.put(List.of(one, other), reply.ok().text("id"));
		}

		private void takeBackSome() {
			List<List<String>> pairs = this.standing.keySet()
				.stream()
				.sorted((one, other) -> one.toString().compareTo(other.toString()))
				.toList();
			if (!pairs.isEmpty()) {
				List<String> pair = pairs.get(this.random.nextInt(pairs.size()));
				this.standing.remove(pair);
				JudgementHistoriesTests.this.judge.takesBack(String.valueOf(this.ids.remove(pair))).ok();
			}
		}

		/** Where the same stands as before, every answer must be what it was. */
		private void remember(String knownAt) {
			Map<String, String> answers = answers(this.world, knownAt);
			String stands = new TreeMap<>(this.standing.entrySet()
				.stream()
				.collect(Collectors.toMap((each) -> each.getKey().toString(), Map.Entry::getValue))).toString();
			assertThat(answers).as(this.about + " " + stands)
				.isEqualTo(this.seen.computeIfAbsent(stands, (first) -> answers));
		}

		/** The firms that are merged, each with the one that it is merged into. */
		private Map<String, String> expected() {
			Map<String, String> merged = new TreeMap<>();
			partition(this.standing).values().stream().distinct().forEach((members) -> {
				TreeSet<String> free = new TreeSet<>(members);
				this.standing.forEach((pair, verdict) -> {
					if (verdict.equals("same")) {
						free.remove(pair.get(1));
					}
				});
				String survivor = free.isEmpty() ? members.first() : free.first();
				members.stream().filter((each) -> !each.equals(survivor)).forEach((each) -> merged.put(each, survivor));
			});
			return merged;
		}

	}

	private static boolean contradicts(Map<List<String>, String> judgements) {
		Map<String, TreeSet<String>> partition = partition(judgements);
		return judgements.entrySet()
			.stream()
			.anyMatch((each) -> each.getValue().equals("not-same")
					&& partition.getOrDefault(each.getKey().get(0), new TreeSet<>()).contains(each.getKey().get(1)));
	}

	private static Map<String, TreeSet<String>> partition(Map<List<String>, String> judgements) {
		Map<String, TreeSet<String>> partition = new TreeMap<>();
		for (int firm = 0; firm < FIRMS; firm++) {
			partition.put("f" + firm, new TreeSet<>(List.of("f" + firm)));
		}
		judgements.forEach((pair, verdict) -> {
			if (verdict.equals("same")) {
				TreeSet<String> both = new TreeSet<>(partition.getOrDefault(pair.get(0), new TreeSet<>()));
				both.addAll(partition.getOrDefault(pair.get(1), new TreeSet<>()));
				both.forEach((member) -> partition.put(member, both));
			}
		});
		return partition;
	}

	private Map<String, String> clusters(String world) {
		Map<String, String> merged = new TreeMap<>();
		this.graph
			.readText("MATCH (merged:Merged)-[:MERGED_INTO]->(survivor:Firm) WHERE merged.id STARTS WITH $world "
					+ "RETURN merged.id AS id, survivor.id AS survivor", Map.of("world", world))
			.forEach((row) -> merged.put(row.get("id").asString().replace(world, ""),
					row.get("survivor").asString().replace(world, "")));
		return merged;
	}

	/** Arrows that are not where their stated ids say that they belong. */
	private List<String> astray() {
		return this.graph
			.readText(
					"""
							MATCH (thing:Thing)-[arrow]-()
							WITH thing, arrow, CASE startNode(arrow) WHEN thing THEN arrow.statedFrom ELSE arrow.statedTo END AS stated
							WHERE (stated IS NOT NULL AND any(id IN stated WHERE id <> thing.id AND NOT EXISTS { (thing)<-[:MERGED_INTO]-(:Merged {id: id}) }))
							  OR (thing:Merged AND NOT type(arrow) IN ['DESCRIBED_IN', 'MERGED_INTO'])
							RETURN thing.id + ' ' + type(arrow) + ' ' + coalesce(stated[0], '') AS astray""",
					Map.of())
			.stream()
			.map((row) -> row.get("astray").asString())
			.toList();
	}

	private Map<String, String> answers(String world, String knownAt) {
		Map<String, String> answers = new TreeMap<>();
		keep("/api/questions/supply/who-supplies?buyer=" + world + "f0", knownAt, answers);
		keep("/api/questions/firm/owners?firm=" + world + "f1", knownAt, answers);
		keep("/api/questions/provenance/timeline?about=" + world + "f2", knownAt, answers);
		keep("/api/facts?about=" + world + "f3", knownAt, answers);
		for (int firm = 0; firm < FIRMS; firm++) {
			keep("/api/firms/%sf%d?cases=%smorning".formatted(world, firm, world), knownAt, answers);
		}
		return answers;
	}

	private void keep(String path, String knownAt, Map<String, String> answers) {
		Web.Reply reply = this.web.get(java.net.URI.create(path + "&knownAt=" + knownAt));
		answers.put(path, reply.status() + reply.text().replaceAll("\"graphVersion\" ?: ?\"[0-9a-f]*\"", ""));
	}

	/** What is answered, in words that a twin shares. */
	private Map<String, List<String>> said(String world) {
		Map<String, List<String>> said = new TreeMap<>();
		for (int firm = 0; firm < FIRMS; firm++) {
			Web.Reply answer = this.web.ask("supply/who-supplies", "buyer=" + world + "f" + firm, "group=self");
			said.put("f" + firm,
					answer.json()
						.path("rows")
						.valueStream()
						.map((row) -> (row.path("supplierId").asString() + " " + row.path("buyerId").asString() + " "
								+ row.path("amount").asString(""))
							.replace(world, ""))
						.sorted()
						.toList());
		}
		return said;
	}

	/** By which names firms go, according to which case. */
	private List<String> called(String world) {
		return this.graph
			.readText(
					"MATCH (firm:Firm)-[named:NAMED]->(name:Name) WHERE firm.id STARTS WITH $world "
							+ "RETURN firm.id + ': ' + name.id + ' in ' + named.case AS called ORDER BY called",
					Map.of("world", world))
			.stream()
			.map((row) -> row.get("called").asString().replace(world, ""))
			.toList();
	}

	private String head() {
		return this.web.get("/api").ok().json().path("head").path("recordedAt").asString();
	}

	private static CaseText file(String world, String caseId, List<String> said) {
		String firms = IntStream.range(0, FIRMS)
			.mapToObj((firm) -> "  - {id: %sf%d, name: Firm %sf%d, names: {en: [%s %d %s]}}".formatted(world, firm,
					world, firm, caseId, firm, said.get(0).replace(" ", "")))
			.collect(Collectors.joining("\n"));
		String facts = IntStream.range(0, said.size()).mapToObj((at) -> {
			String[] parts = said.get(at).split(" ");
			String source = parts[2].equals("0") ? world + "paper" : world + caseId + "-paper";
			String joins = (at % 2 == 0)
					? "kind: supply-contract, supplier: %sf%s, buyer: %sf%s, amount: {value: %d, currency: JPY}"
						.formatted(world, parts[0], world, parts[1], 1 + at)
					: "kind: stake, owner: %sf%s, in: %sf%s, share: 0.%d".formatted(world, parts[0], world, parts[1],
							1 + at);
			return "  - {%s, validFrom: 2024, statedIn: [{source: %s, locator: p. %d}]}".formatted(joins, source, at);
		}).collect(Collectors.joining("\n"));
		return new CaseText(caseId + ".yaml", """
				case: %s%s
				sharing: public
				sources:
				  - {id: %spaper, title: Paper, published: 2024-05, reliability: B}
				  - {id: %s%s-paper, title: Paper of %s, published: 2024-04, reliability: C}
				firms:
				%s
				facts:
				%s
				""".formatted(world, caseId, world, world, caseId, caseId, firms, facts));
	}

}
