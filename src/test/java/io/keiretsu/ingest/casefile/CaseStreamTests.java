package io.keiretsu.ingest.casefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.table.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CaseStreamTests {

	@TempDir
	Path folder;

	@Test
	void saysWhatTheWholeFileSays() throws IOException {
		CaseFile whole = Sample.read(Sample.CASE).get(0);
		Read read = read(Sample.CASE);
		assertThat(read.said()).isEmpty();
		assertThat(read.things).isEqualTo(whole.things());
		assertThat(read.facts).isEqualTo(whole.facts());
	}

	@Test
	void theBundledCasesComeOutAsTheyDoWhole() throws IOException {
		for (String name : List.of("japan-batteries.yaml", "japan-batteries-other-reports.yaml")) {
			String content = Files.readString(Path.of("src/main/resources/cases", name));
			Read read = read(content);
			assertThat(read.said()).isEmpty();
			assertThat(read.facts).hasSizeGreaterThan(20);
		}
	}

	@Test
	void thingsComeBeforeFactsWhereverTheyStand() throws IOException {
		int facts = Sample.CASE.indexOf("facts:");
		int sources = Sample.CASE.indexOf("sources:");
		int firms = Sample.CASE.indexOf("firms:");
		String turned = Sample.CASE.substring(facts) + Sample.CASE.substring(firms, facts)
				+ Sample.CASE.substring(sources, firms) + Sample.CASE.substring(0, sources);
		List<String> order = new ArrayList<>();
		Path path = Files.writeString(this.folder.resolve("japan.yaml"), turned);
		try (CaseStream stream = CaseStream.open(path)) {
			assertThat(stream.head()).isEqualTo(new Head("japan", Sharing.PUBLIC));
			stream.read(new Reading.Receiver() {

				@Override
				public void thing(StatedThing thing) {
					order.add((thing.kind() == ThingKind.SOURCE) ? "source" : "thing");
				}

				@Override
				public void fact(StatedFact fact) {
					order.add("fact");
				}

				@Override
				public void fault(Fault fault) {
					order.add(fault.toString());
				}

			}, Checked.FULLY);
			assertThat(order.stream().distinct()).containsExactly("source", "thing", "fact");
			assertThat(order).hasSize(Read.all(stream).things.size() + 1);
			assertThat(stream.bytesRead()).isEqualTo(stream.bytes()).isEqualTo(3 * Files.size(path));
		}
	}

	@Test
	void aBadItemIsAFaultAndTheOthersComeOut() throws IOException {
		String content = Sample.CASE.replace("country: KR}", "country: KR, country: JP}")
			.replace("name: METI, kind: ministry", "name: METI, kind: Ministry")
				+ "  - {kind: stak, owner: a}\n  - toyota\n  - {kind: stake, owner: a, in: b, statedIn: []}\n";
		Path path = Files.writeString(this.folder.resolve("japan.yaml"), content);
		try (CaseStream stream = CaseStream.open(path)) {
			Read read = Read.all(stream);
			assertThat(read.said()).contains("japan.yaml:7: The key 'country' stands twice, first in line 7.",
					"ministries[0].kind: 'Ministry' is not a word", "facts[1].kind: 'stak' is not a kind of fact",
					"facts[2]: 'toyota' is not a fact; write a map.", "facts[3].statedIn: An empty list says nothing");
			assertThat(read.things).extracting(StatedThing::id)
				.contains("toyota-motor")
				.doesNotContain("lg-energy-solution", "meti");
			assertThat(read.facts).hasSize(1);
			Read trusting = Read.all(stream, Checked.BEFORE);
			assertThat(trusting.faults).isEmpty();
			assertThat(trusting.things).isEqualTo(read.things);
			assertThat(trusting.facts).isEqualTo(read.facts);
		}
	}

	@Test
	void readsJsonWithTabsAndWideText() throws IOException {
		String json = "{\n\t\"case\": \"a\",\n\t\"sharing\": \"internal\",\n\t\"firms\": [{\"id\": \"b\", \"name\": \"トヨタ\"}]\n}";
		assertThat(read(json).things).extracting(StatedThing::id).containsExactly("b");
		assertThat(read("\uFEFF" + json, StandardCharsets.UTF_16LE).things.get(0).keys()).containsEntry("name", "トヨタ");
	}

	@Test
	void aFileWhoseCaseCannotBeToldIsRefused() {
		refused("", "The file is empty. A case begins with 'case: ' and its id.");
		refused("sharing: public\n", "'case' is missing");
		refused("case: a\nsharing: publik\n", "'publik' is not a way of sharing");
		refused("case: a\nsharing: public\nfirmz: [{id: a}]\n", "'firmz' is not a key here");
		refused("case: a\nsharing: public\nfirms: {id: a}\n", "firms: A map is not a list; write a list.");
		refused("case: a\nsharing: public\nfirms: [{id: a]\n", "This is neither YAML nor JSON");
		refused("case: a\nsharing: public\nfirms: [{id: a}]\nfirms: []\n", "The key 'firms' stands twice");
	}

	private void refused(String content, String sentence) {
		assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> read(content)).withMessageContaining(sentence);
	}

	private Read read(String content) throws IOException {
		return read(content, StandardCharsets.UTF_8);
	}

	private Read read(String content, Charset charset) throws IOException {
		Path path = Files.write(this.folder.resolve("japan.yaml"), content.getBytes(charset));
		try (CaseStream stream = CaseStream.open(path)) {
			return Read.all(stream);
		}
	}

}
