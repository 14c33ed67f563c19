package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.keiretsu.ingest.casefile.Sample.fact;
import static io.keiretsu.ingest.casefile.Sample.faults;
import static io.keiretsu.ingest.casefile.Sample.read;
import static io.keiretsu.ingest.casefile.Sample.with;
import static io.keiretsu.ingest.casefile.Sample.withFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CasesTogetherTests {

	private static final String OTHER = "case: other\nsharing: internal\n";

	@Test
	void filesOfOneLoadReferToEachOtherInAnyOrder() {
		String other = OTHER + """
				firms:
				  - {id: toyota-motor, names: {ja: トヨタ自動車}}
				facts:
				  - kind: statement
				    about: [toyota-motor]
				    says: It is not so.
				    stance: reported
				    contradicts: [japan/the-order]
				    statedIn: [{source: article, locator: title}]
				""";
		List<CaseFile> files = read(other, Sample.CASE);
		assertThat(files).extracting(CaseFile::id).containsExactly("other", "japan");
		assertThat(files.get(0).things().get(0).keys()).containsEntry("names", Map.of("ja", List.of("トヨタ自動車")));
		assertThat(faults(other)).contains("no other case gives 'toyota-motor' one")
			.contains("'article' is not known as a source");
	}

	@Test
	void allFaultsOfAllFilesAreSaidAtOnceInTheirOrder() {
		String faults = faults(with("stage: reported", "stage: signd").replace("KR", "KOR"),
				OTHER + "firms:\n  - {id: article, name: A firm}\n", OTHER + "plants: 5\nbogus: 1\n");
		assertThat(faults.lines().map((line) -> line.replaceFirst("(\\S+: \\S+): .*", "$1"))).containsExactly(
				"japan.yaml:7: firms[1].country", "japan.yaml:23: facts[0].stage", "other.yaml:4: firms[0].id",
				"third.yaml:1: case", "third.yaml:3: plants", "third.yaml:4: bogus");
		assertThatExceptionOfType(CaseRefused.class)
			.isThrownBy(() -> read(with("stage: reported", "stage: signd").replace("KR", "KOR")))
			.withMessageStartingWith("Nothing was loaded, for 2 faults:\njapan.yaml:7: ")
			.withMessageContaining("\njapan.yaml:23: ");
	}

	@Test
	void oneIdIsOneThing() {
		assertThat(faults(Sample.CASE, OTHER + "firms:\n  - {id: article, name: A firm}\n"))
			.isEqualTo("other.yaml:4: firms[0].id: 'article' is a source in japan.yaml line 4, and a firm here. Give "
					+ "one of them another id.");
		assertThat(faults(Sample.CASE, OTHER + "firms:\n  - {id: japan, name: A firm}\n"))
			.isEqualTo("other.yaml:4: firms[0].id: 'japan' is a case in japan.yaml line 1, and a firm here. Give one "
					+ "of them another id.");
		assertThat(faults(Sample.CASE, Sample.CASE)).isEqualTo("other.yaml:1: case: The case 'japan' is in japan.yaml "
				+ "too; a case is one file. Give this one another id.");
		assertThat(faults(Sample.CASE, OTHER + "firms:\n  - {id: toyota-motor, name: Toyota}\n")).isEmpty();
	}

	@Test
	void whatIsKnownFromBeforeCounts() {
		KnownThings known = new KnownThings() {

			@Override
			public Map<String, ThingKind> kindsOf(Set<String> ids) {
				return Map.of("nissan-motor", ThingKind.FIRM, "meti", ThingKind.FIRM);
			}

			@Override
			public @Nullable List<String> contradictedBy(String fact) {
				return fact.equals("before/claim") ? List.of("japan/denial") : null;
			}

		};
		assertThat(faults(known, with("buyer: toyota-motor", "buyer: nissan-motor")))
			.isEqualTo("japan.yaml:11: ministries[0].id: 'meti' is a firm in a case that was loaded before, and a "
					+ "ministry here. Give this one another id.");
		String denial = "kind: statement\nid: %s\nabout: toyota-motor\nsays: So.\nstance: reported\ncontradicts: %s\n";
		String noMeti = "mof, name: MOF";
		String meti = "meti, name: METI";
		assertThat(faults(known, withFact(denial.formatted("other", "before/claim")).replace(meti, noMeti))).isEmpty();
		assertThat(faults(known, withFact(denial.formatted("denial", "before/claim")).replace(meti, noMeti)))
			.isEqualTo("japan.yaml:31: facts[1].contradicts: 'contradicts' leads back to itself: japan/denial → "
					+ "before/claim → japan/denial. Take one step out.");
	}

	@Test
	void anUnreadableFileIsNoReasonToMissItsThingsInOthers() {
		assertThat(faults(with("buyer: toyota-motor", "buyer: mazda-motor"), "case: [\n")).doesNotContain("mazda-motor")
			.contains("other.yaml:");
	}

}
