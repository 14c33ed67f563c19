package io.keiretsu.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.keiretsu.ingest.casefile.CaseText;

/**
 * A small world to make histories in: plants that may make batteries, and three sources,
 * the second of which retells nobody and the third of which has no date.
 */
final class Pool {

	static final List<String> SOURCES = List.of("first-paper", "second-paper", "undated-paper");

	private Pool() {
	}

	/**
	 * Something that a case may state.
	 *
	 * @param plant the plant that makes batteries
	 * @param source the source that says so
	 */
	record Said(String plant, String source) implements Comparable<Said> {

		@Override
		public int compareTo(Said other) {
			return (this.plant + this.source).compareTo(other.plant + other.source);
		}

		private String yaml() {
			return "  - {kind: production, of: %s, makes: battery, statedIn: [{source: %s, locator: page 1}]}"
				.formatted(this.plant, this.source);
		}

	}

	static CaseText file(String caseId, Set<String> plants, Set<Said> said) {
		return new CaseText(caseId + ".yaml", """
				case: %s
				sharing: public
				sources:
				  - {id: first-paper, title: First paper, kind: article, published: "2024-03-01", reliability: B}
				  - {id: second-paper, title: Second paper, kind: article, published: "2025", reliability: C}
				  - {id: undated-paper, title: Undated paper, kind: article}
				products:
				  - {id: battery, name: batteries}
				plants:
				%s
				facts: %s
				""".formatted(caseId,
				plants.stream()
					.map((plant) -> "  - {id: %s, name: Plant %s, country: JP}".formatted(plant, plant))
					.collect(Collectors.joining("\n")),
				said.isEmpty() ? "[]"
						: new TreeSet<>(said).stream().map(Said::yaml).collect(Collectors.joining("\n", "\n", ""))));
	}

}
