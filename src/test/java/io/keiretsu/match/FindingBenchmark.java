package io.keiretsu.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.table.TableSet;
import io.keiretsu.question.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * What search and match take among many names, and what comparing new names costs an
 * import, against a look-up by one index in the same run. Run by {@code mvn -Pbenchmark
 * test -Dtest=FindingBenchmark -DargLine=-Dnames=100000}.
 */
@GraphTest
class FindingBenchmark {

	private static final int NAMES = Integer.getInteger("names", 100_000);

	private static final int ASKED = 300;

	private final SplittableRandom random = new SplittableRandom(1);

	@Test
	void againstABareLookUp(@Autowired Names names, @Autowired Matching matching, @Autowired StreamLoad load,
			@Autowired Graph graph, @Autowired Driver driver, @TempDir Path folder) throws Exception {
		List<String> words = words();
		List<String> first = names(words, NAMES);
		List<String> more = names(words, Math.max(1000, NAMES / 10));
		double empty = seconds(() -> bring(load, folder.resolve("one"), "one", first));
		driver.executableQuery("CALL db.awaitIndexes(600)").execute();
		double full = seconds(() -> bring(load, folder.resolve("two"), "two", more));
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < ASKED; i++) {
			asked.add(first.get(this.random.nextInt(first.size())));
		}
		double[] bare = times(asked, (name) -> graph.read("things/resolve",
				Map.of("text", "one-1", "key", name.toLowerCase(java.util.Locale.ROOT), "labels", List.of("Firm"))));
		double[] search = times(asked, (name) -> names.like(name.replace(" Co., Ltd.", ""), List.of(), 20));
		double[] begun = times(asked, (name) -> names.like(name.substring(0, 6), List.of(), 20));
		double[] match = times(asked, (name) -> matching.match(List.of(Sought.named(name)), 5, (id) -> true));
		double together = seconds(() -> matching.match(asked.stream().map(Sought::named).toList(), 5, (id) -> true))
				/ ASKED;
		System.out.printf(
				"%,d names: a look-up by index takes 1 at p50 (%.2f ms), %.1f at p95; search %.1f and %.1f; completion %.1f and %.1f; match %.1f and %.1f, of %d together %.1f each%n",
				NAMES, bare[0], bare[1] / bare[0], search[0] / bare[0], search[1] / bare[0], begun[0] / bare[0],
				begun[1] / bare[0], match[0] / bare[0], match[1] / bare[0], ASKED, 1000 * together / bare[0]);
		System.out.printf(
				"import: %,d new firms into an empty graph, which are not compared, 1 each (%.2f ms); %,d into the full one, compared, %.2f each%n",
				first.size(), 1000 * empty / first.size(), more.size(), (full / more.size()) / (empty / first.size()));
	}

	/** Words of one to three syllables, the first of them common. */
	private List<String> words() {
		List<String> words = new ArrayList<>(List.of("Electric", "Chemical", "Technology", "Energy", "Industries",
				"Motor", "Materials", "Holdings", "Metal", "International", "Systems", "Power", "Steel", "Battery"));
		String consonants = "bdfghjklmnprstvwyz";
		String vowels = "aeiou";
		for (int i = 0; i < 30_000; i++) {
			StringBuilder word = new StringBuilder();
			for (int syllable = 0; syllable < 2 + this.random.nextInt(3); syllable++) {
				word.append(consonants.charAt(this.random.nextInt(consonants.length())))
					.append(vowels.charAt(this.random.nextInt(vowels.length())));
			}
			words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return words;
	}

	private List<String> names(List<String> words, int number) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			names.add(words.get(14 + this.random.nextInt(words.size() - 14)) + " "
					+ words.get(this.random.nextInt((i % 3 == 0) ? words.size() : 14)) + " "
					+ words.get(this.random.nextInt(14)) + " Co., Ltd.");
		}
		return names;
	}

	private static void bring(StreamLoad load, Path folder, String caseId, List<String> names) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("case.csv"), "id,sharing\n" + caseId + ",public\n");
			try (BufferedWriter firms = Files.newBufferedWriter(folder.resolve("firms.csv"))) {
				firms.write("id,name,country\n");
				for (int i = 0; i < names.size(); i++) {
					firms.write("%s-%d,\"%s\",JP\n".formatted(caseId, i, names.get(i)));
				}
			}
			try (TableSet set = TableSet.open(folder)) {
				load.load(set, new StreamLoad.How(false, false, false), new StreamLoad.Follower() {

					@Override
					public void rejected(Fault fault) {
						throw new AssertionError(fault);
					}

					@Override
					public void progressed(double part, Outcome soFar) {
						// nobody waits
					}

				});
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static double[] times(List<String> asked, Consumer<String> asking) {
		asked.forEach(asking);
		double[] times = asked.stream().mapToDouble((name) -> 1000 * seconds(() -> asking.accept(name))).toArray();
		Arrays.sort(times);
		return new double[] { times[times.length / 2], times[(int) (times.length * 0.95)] };
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

}
