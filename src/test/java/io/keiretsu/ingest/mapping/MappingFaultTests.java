package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.keiretsu.ingest.casefile.CaseRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MappingFaultTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			textBlock = """
					fact: []                                                ~ sample.yaml:6: fact: 'fact' is not a key here
					fact: []                                                ~ Did you mean 'facts'?
					things: []                                              ~ The mapping makes nothing of a row
					facts: [{kind: stak, keys: {in: x}}]                    ~ facts[0].kind: 'stak' is not a kind of fact
					facts: [{kind: stake, keys: {in: x}}]                   ~ facts[0].keys.owner: The column 'owner' is missing
					facts: [{kind: stake, keys: {onwer: x, in: x}}]         ~ facts[0].keys.onwer: 'onwer' is not a column here
					facts: [{kind: stake, keys: {onwer: x, in: x}}]         ~ Did you mean 'owner'?
					facts: [{kind: stake, each: ow, keys: {owner: a, in: x}}] ~ facts[0].each: No list is called 'ow'
					facts: [{kind: stake, keys: {owner: "{each.id}", in: x}}] ~ 'owner' uses {each.id}, and there is no 'each'
					facts: [{kind: stake, keys: {owner: "{A", in: x}}]      ~ '{A' has a brace without its other half
					facts: [{kind: stake, keys: {owner: {map: {entries: {}}}, in: x}}] ~ A value comes from one of 'text'
					facts: [{kind: stake, keys: {owner: {column: A, map: m}, in: x}}] ~ No value map is called 'm'
					facts: [{kind: stake, keys: {owner: {column: A, colum: m}, in: x}}] ~ 'colum' is not a key here
					facts: [{kind: stake, keys: {owner: {column: A, match: "["}, in: x}}] ~ '[' is not a regular expression
					facts: [{kind: stake, keys: {owner: {column: A, match: "(?=x)"}, in: x}}] ~ RE2 syntax is taken
					facts: [{kind: stake, keys: {owner: {column: A, date: bb}, in: x}}] ~ bb: not a pattern of dates
					facts: [{kind: stake, needs: [share], keys: {owner: a, in: x}}] ~ 'share' is needed and is none of the keys
					file: {encoding: UTF-9}                                 ~ file.encoding: 'UTF-9' is not an encoding
					file: {delimiter: '"'}                                  ~ file: What stands between cells and the quote around them must be two signs
					file: {delimiter: ab, quote: a}                         ~ that are no line ends. Correct 'delimiter' or 'quote'
					file: {banner: two}                                     ~ file.banner: 'two' is not a whole number
					firms: [{id: A, name: A}]                               ~ sample.yaml:6: firms[0].id: 'A' is not an id
					firms: [{name: A}]                                      ~ firms[0].id: 'id' is missing
					lists: {a: {separators: [";"]}}                         ~ lists.a: 'column' is missing
					lists: {a: {column: A, parentheses: {one: alia}}}       ~ 'alia' is not a rule; allowed are keep, drop
					values: {m: {entries: {}, otherwise: kepe}}             ~ 'kepe' is not a rule; allowed are refuse, keep
					""")
	void everyMistakeIsToldWithItsKeyAndLine(String rest, String sentence) {
		assertThat(Mapped.faults(Mapped.HEAD + rest + "\n")).contains(sentence);
	}

	@Test
	void aMappingSaysWhichCaseComesOutAndWhoStatesIt() {
		assertThat(Mapped.faults("mapping: sample\n")).contains("'case' is missing", "'sharing' is missing",
				"'evidence' is missing");
		assertThat(Mapped.faults("- a\n")).contains("The file is not a map of keys. A mapping begins with 'mapping: '");
		assertThat(Mapped.faults("")).contains("The file is empty. A mapping begins with 'mapping: ' and its id.");
	}

	@Test
	void anUnknownFieldOfAMemberIsRefused() {
		assertThat(Mapped.faults(Mapped.HEAD + """
				lists: {a: {column: A}}
				facts: [{kind: stake, each: a, keys: {owner: "{each.nam}", in: x}}]
				""")).contains("'nam' is not a field of a member; allowed are name, printed", "Did you mean 'name'?");
	}

	@Test
	void aColumnThatTheFileDoesNotHaveIsRefusedBeforeReading() throws IOException {
		refused("Ownr,In\na,b\n",
				"list.csv:1: Owner: The mapping reads the column 'Owner', and the CSV has none of that "
						+ "name; it has Ownr, In.");
		refused("Ownr,In\na,b\n", "Did you mean 'Ownr'?");
		refused("Owner,In,Owner\na,b,c\n", "and the CSV has two of that name. Rename one of them.");
		refused("", "The table is empty. Below the banner its first line names the columns.");
		refused("Owner;In\na;b\n",
				"it has Owner;In. Correct the mapping, or its 'banner', 'delimiter' and 'encoding'.");
	}

	@Test
	void severalValuesWhereOneIsAllowedAreRefused() throws IOException {
		assertThat(Mapped
			.read(this.folder, "facts: [{kind: stake, keys: {owner: {column: Owner, split: \";\"}, in: \"{In}\"}}]\n",
					"Owner,In\na;b,c\n")
			.said())
			.isEqualTo("list.csv:2: Owner: 'owner' takes one value, and 2 are given: a, b. Make one of each "
					+ "with 'lists' and 'each', or map them to one.");
	}

	@Test
	void aBracketWithoutItsOtherHalfIsRefused() throws IOException {
		assertThat(Mapped.read(this.folder, """
				lists: {o: {column: Owner, separators: [";"], shares: true}}
				facts: [{kind: stake, each: o, keys: {owner: "{each.id}", in: x}}]
				""", "Owner\nAcme [55%; Beta\n").said())
			.contains("list.csv:2: Owner: 'Acme [55%; Beta' has a bracket without its other half");
	}

	@Test
	void aCellInAnotherEncodingIsRefused() throws IOException {
		assertThat(Mapped
			.read(this.folder, "facts: [{kind: stake, keys: {owner: \"{Owner}\", in: x}}]\n", "Owner\nGränges\n",
					java.nio.charset.StandardCharsets.ISO_8859_1)
			.said())
			.contains("A cell is not UTF-8 where U+FFFD stands here. Give the right 'encoding' in the mapping.");
	}

	@Test
	void aFileThatIsCutOffIsToldWhereItEnds() throws IOException {
		assertThat(Mapped
			.read(this.folder, "facts: [{kind: stake, keys: {owner: \"{Owner}\", in: x}}]\n", "Owner\na\n\"b\n")
			.said())
			.isEqualTo("list.csv:3: In the row that begins here a quote (\") opens and the file ends before it "
					+ "closes; the file was cut off, or the quote is to be doubled. Close it, or take the whole file "
					+ "again.");
	}

	private void refused(String csv, String sentence) throws IOException {
		Path file = Files.writeString(this.folder.resolve("list.csv"), csv);
		Mapping mapping = Mapped.mapping("facts: [{kind: stake, keys: {owner: \"{Owner}\", in: \"{In}\"}}]\n");
		assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> MappedReading.open(mapping, file))
			.withMessageContaining(sentence);
	}

}
