package io.keiretsu.attack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Web;
import io.keiretsu.attack.Fields.Item;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every format that comes in gets every payload: it is refused with its
 * reason, or kept, and told back so that it harms nobody.
 */
@GraphTest
class ImportedPayloadTests {

	private static final List<String> TOLD = List.of("/api/questions/supply/who-supplies?buyer=two&limit=1000",
			"/api/questions/provenance/statements?about=one&limit=1000", "/api/questions/firm/subsidiaries?firm=one");

	private static final List<String> FORMS = List.of("json", "csv", "ndjson", "html", "graph");

	private static final List<String> LISTED = List.of("/api/firms?limit=1000", "/api/sources?limit=1000",
			"/api/facts?limit=1000", "/api/plants?limit=1000", "/api/cases", "/api/changes", "/api/jobs");

	private static final String TABLES = "/api/export?format=tables&cases=attacked";

	/** One of so many payloads comes to each field of a case, others to each. */
	private static final int SOME = 2;

	private final Web web;

	private final Harm harm;

	private final String token;

	private int imports;

	ImportedPayloadTests(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired EditorToken token)
			throws IOException {
		this.web = new Web(mvc);
		this.harm = new Harm(driver, token.file().getParent());
		this.token = "Bearer " + Files.readString(token.file()).strip();
	}

	@Test
	void everyFieldOfACase() throws Exception {
		JsonNode schema = this.web.get("/api/schemas/case").json();
		int told = 0;
		for (Payload payload : Payload.some("case", 2)) {
			List<Item> items = Fields.with(schema, "thing-" + payload.ordinal(), payload.text())
				.stream()
				.filter((item) -> isWanted(item, payload))
				.toList();
			List<Item> all = new ArrayList<>(Fields.things());
			all.addAll(items);
			JsonNode job = brought(payload, "case", Fields.json("attacked", all).getBytes(StandardCharsets.UTF_8));
			if (job.path("state").asString().equals("done")) {
				told++;
				toldBack(payload, all.size() - job.path("rejected").asInt());
			}
		}
		assertThat(told).as("how many files came in").isGreaterThan(20);
		isWithoutHarm("every field of a case");
	}

	private static boolean isWanted(Item item, Payload payload) {
		return Payload.some(item.sort() + item.field(), SOME).contains(payload);
	}

	private void toldBack(Payload payload, int kept) throws Exception {
		JsonNode file = this.web.get("/api/export", "format=case", "cases=attacked").ok().json();
		int held = Fields.SECTIONS.keySet().stream().mapToInt((section) -> file.path(section).size()).sum()
				+ file.path("facts").size();
		if (held < kept) {
			this.harm.add("the export", payload, "lacks %d of %d items".formatted(kept - held, kept));
		}
		for (String path : TOLD) {
			for (String form : FORMS) {
				Web.Reply reply = get(path + "&format=" + form, payload);
				if (form.equals("csv") && reply.status() == 200) {
					cells(payload, reply.text());
				}
			}
		}
		LISTED.forEach((path) -> get(path, payload));
		DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(get("/api/export?format=graphml&cases=attacked", payload).text())));
		if (get(TABLES, payload).status() == 200) {
			tablesBack(payload);
		}
		else if (!payload.text().contains("|")) {
			this.harm.add("the tables", payload, "cannot be given out");
		}
	}

	private void tablesBack(Payload payload) throws Exception {
		byte[] tables = bytes(TABLES);
		for (String table : unzipped(tables).values()) {
			cells(payload, table);
		}
		JsonNode again = brought(payload, "tables", tables);
		if (!again.path("state").asString().equals("done") || again.path("rejected").asInt() > 0
				|| again.path("added").asInt() > 0) {
			this.harm.add("the tables", payload, "come in otherwise than they went out: " + again);
		}
	}

	private static Stream<String> texts(JsonNode node) {
		return node.isContainer() ? node.valueStream().flatMap(ImportedPayloadTests::texts)
				: Stream.of(node.asString());
	}

	/**
	 * No cell may be a formula, and nothing in the comments may, whatever a spreadsheet
	 * takes for the end of a cell.
	 */
	private void cells(Payload payload, String csv) {
		String rows = csv;
		while (rows.startsWith("#")) {
			int end = rows.indexOf('\n') + 1;
			Stream.of(rows.substring(0, end).split("[,;\t]")).forEach((part) -> cell(payload, part));
			rows = rows.substring(end);
		}
		CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(rows)
			.forEach((row) -> row.getFields().forEach((cell) -> cell(payload, cell)));
	}

	private void cell(Payload payload, String cell) {
		if (cell.matches("(?s)[=+\\-@\t\r＝].*") && !cell.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")) {
			this.harm.add("a CSV", payload, "holds the formula " + cell);
		}
	}

	@Test
	void everyColumnOfTables() throws Exception {
		JsonNode schema = this.web.get("/api/schemas/case").json();
		for (Payload payload : Payload.some("tables", 2)) {
			List<Item> items = new ArrayList<>(Fields.things());
			Fields.with(schema, "thing-" + payload.ordinal(), payload.text())
				.stream()
				.filter((item) -> isWanted(item, payload))
				.forEach(items::add);
			Map<String, String> files = new LinkedHashMap<>();
			files.put("case.csv", "id,sharing\r\ntabled,public\r\n");
			items.stream()
				.map(Item::sort)
				.distinct()
				.forEach((sort) -> files.put(sort + ".csv", Fields
					.csv(items.stream().filter((item) -> item.sort().equals(sort)).map(Item::keys).toList())));
			brought(payload, "tables", zipped(files));
			files.put("case.csv", Fields.csv(List.of(Map.of("id", payload.text(), "sharing", "public"))));
			failed(payload, brought(payload, "tables", zipped(files)));
			brought(payload, "tables",
					zipped(Map.of("case.csv", "id,sharing\r\ntabled,public\r\n", "firms.csv", payload.text())));
		}
		isWithoutHarm("every column of tables");
	}

	@Test
	void everyFieldOfAMappingAndEveryCell() throws Exception {
		String mapping = """
				mapping: rows
				about: 'A list'
				case: mapped
				sharing: public
				file: {encoding: 'UTF-8', delimiter: ',', quote: '"', decimal: '.'}
				notGiven: ['-']
				evidence: {source: list, locator: 'row {line}', statedAs: '{Share}'}
				sources: [{id: list, title: 'A list'}]
				values: {size: {entries: {'big': 'large'}}}
				rows: {Firm: {match: '.'}}
				things:
				  - {section: firms, needs: ['name'], keys: {id: {text: '{Firm}', id: true}, name: '{Firm}', country: '{Country}'}}
				facts:
				  - {kind: stake, keys: {owner: {text: '{Firm}', id: true}, in: {text: '{Firm}', id: true}, share: {column: Share, number: {least: 0, strip: ['%']}}, note: '{Note}'}}
				""";
		List<String> fields = List.of("'A list'", "mapped", "rows\n", "'UTF-8'", "','", "'\"'", "'-'", "'row {line}'",
				"'big'", "'.'", "'name'", "'{Country}'", "'{Note}'", "'%'");
		for (Payload payload : Payload.some("mapping", 2)) {
			List<Map<String, String>> rows = new ArrayList<>();
			for (String column : List.of("Firm", "Country", "Share", "Note")) {
				Map<String, String> row = new LinkedHashMap<>(
						Map.of("Firm", "Firm " + column, "Country", "JP", "Share", "0.5", "Note", "n"));
				row.put(column, payload.text());
				rows.add(row);
			}
			brought(payload, mapping, Fields.csv(rows), "list.csv");
			brought(payload, mapping, Fields.csv(rows), payload.text());
			for (String field : fields) {
				if (Math.floorMod(field.hashCode() + payload.ordinal(), 3) == 0) {
					brought(payload, mapping.replace(field, Fields.JSON.writeValueAsString(payload.text())),
							Fields.csv(rows), "list.csv");
				}
			}
			brought(payload, payload.text(), Fields.csv(rows), "list.csv");
		}
		isWithoutHarm("every field of a mapping, and every cell");
	}

	@Test
	void everyFieldOfRegisters() throws Exception {
		List<String> columns = List.of("LEI", "Entity.LegalName", "Entity.LegalAddress.Country",
				"Entity.LegalAddress.City", "Entity.EntityStatus", "Registration.RegistrationStatus",
				"Entity.RegistrationAuthority.RegistrationAuthorityID",
				"Entity.RegistrationAuthority.RegistrationAuthorityEntityID");
		String relationship = "[{'Relationship': {'StartNode': {'NodeID': '1234VOLT000000CELL50'}, 'EndNode': {'NodeID': '1234VOLT0000PARENT64'}, 'RelationshipType': 'IS_DIRECTLY_CONSOLIDATED_BY', 'RelationshipStatus': 'ACTIVE', 'RelationshipPeriods': [{'StartDate': '2018-01-01T00:00:00Z', 'EndDate': '2024-12-31T00:00:00Z', 'PeriodType': 'RELATIONSHIP_PERIOD'}]}}]"
			.replace('\'', '"');
		List<String> entities = List.of(
				"{'id': 'o-1', 'schema': 'Ownership', 'properties': {'owner': ['c-1'], 'asset': ['c-2'], 'percentage': ['51.5%'], 'startDate': ['2019-05'], 'endDate': ['2024-01']}}",
				"{'id': 'c-1', 'schema': 'Company', 'properties': {'name': ['Volt'], 'alias': ['V'], 'jurisdiction': ['jp'], 'leiCode': ['x'], 'registrationNumber': ['1'], 'wikidataId': ['Q42']}}",
				"{'id': 'c-2', 'schema': 'Organization', 'properties': {'name': ['Cells'], 'country': ['no']}}");
		for (Payload payload : Payload.some("registers", 3)) {
			List<Map<String, String>> rows = new ArrayList<>();
			for (String column : columns) {
				Map<String, String> row = new LinkedHashMap<>();
				columns.forEach((each) -> row.put(each, each.equals(column) ? payload.text()
						: each.equals("LEI") ? "1234VOLT0000PARENT64" : each.endsWith("Country") ? "JP" : ""));
				rows.add(row);
			}
			brought(payload, "gleif", Fields.csv(rows).getBytes(StandardCharsets.UTF_8));
			brought(payload, "gleif", ("<LEIRecord><LEI>1234VOLT0000PARENT64</LEI><Entity><LegalName>" + payload.text()
					+ "</LegalName></Entity></LEIRecord>")
				.getBytes(StandardCharsets.UTF_8));
			brought(payload, "gleif", attacked(relationship, payload));
			brought(payload, "followthemoney",
					String
						.join("\n",
								entities.stream()
									.map((line) -> new String(attackedLines(line.replace('\'', '"'), payload),
											StandardCharsets.UTF_8))
									.toList())
						.getBytes(StandardCharsets.UTF_8));
			for (String format : List.of("gleif", "followthemoney", "case", "tables")) {
				brought(payload, format, payload.text().getBytes(StandardCharsets.UTF_8));
			}
		}
		isWithoutHarm("every field of registers");
	}

	/**
	 * The records of a list, each once for each of its texts, with the payload in its
	 * place.
	 */
	private static byte[] attacked(String list, Payload payload) {
		return ("[" + String.join(",", attacks(list.substring(1, list.length() - 1), payload)) + "]")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] attackedLines(String record, Payload payload) {
		return String.join("\n", attacks(record, payload)).getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> attacks(String record, Payload payload) {
		Set<String> texts = new TreeSet<>();
		texts(Fields.JSON.readTree(record)).forEach(texts::add);
		return texts.stream()
			.map((text) -> record.replace("\"" + text + "\"", Fields.JSON.writeValueAsString(payload.text())))
			.toList();
	}

	private static byte[] zipped(Map<String, String> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, String> unzipped(byte[] archive) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private byte[] bytes(String path) throws Exception {
		return this.web.mvc()
			.perform(authorised(MockMvcRequestBuilders.get(path)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private Web.Reply get(String path, Payload payload) {
		Web.Reply reply = this.web.send(authorised(MockMvcRequestBuilders.get(java.net.URI.create(path))));
		this.harm.look(path, payload, reply);
		return reply;
	}

	private JsonNode brought(Payload payload, String mapping, String csv, String name) {
		return over(payload, "mapping",
				MockMvcRequestBuilders.multipart("/api/imports")
					.part(new MockPart("mapping", "rows.yaml", mapping.getBytes(StandardCharsets.UTF_8)))
					.part(new MockPart("file", name, csv.getBytes(StandardCharsets.UTF_8))));
	}

	private JsonNode brought(Payload payload, String format, byte[] body) {
		return over(payload, format, MockMvcRequestBuilders.post("/api/imports").content(body));
	}

	/** The job, once it is over; or the refusal. */
	private JsonNode over(Payload payload, String format, AbstractMockHttpServletRequestBuilder<?> request) {
		this.imports++;
		String before = this.harm.written();
		Web.Reply sent = this.web.send(authorised(request.queryParam("format", format).queryParam("onError", "skip")));
		this.harm.look("import of " + format, payload, sent);
		if (sent.status() != 202) {
			return sent.json();
		}
		String path = "/api/jobs/" + sent.text("id");
		Web.Reply job = Awaitility.await()
			.pollInterval(Duration.ofMillis(5))
			.atMost(Duration.ofMinutes(2))
			.until(() -> get(path, payload),
					(now) -> Set.of("done", "failed", "cancelled").contains(now.text("state")));
		get(path + "/rejects", payload);
		if (job.text("result").contains("broke off")) {
			this.harm.add("import of " + format, payload, job.text());
		}
		if (job.text("state").equals("failed") && !this.harm.written().equals(before)) {
			this.harm.add("import of " + format, payload, "wrote something and failed: " + job.text());
		}
		return job.json();
	}

	private void failed(Payload payload, JsonNode job) {
		if (!job.path("state").asString().equals("failed") && !payload.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			this.harm.add("import", payload, "is no id, and came in: " + job);
		}
	}

	private <B extends AbstractMockHttpServletRequestBuilder<B>> B authorised(
			AbstractMockHttpServletRequestBuilder<B> request) {
		return request.header("Authorization", this.token).with((sent) -> {
			sent.setRemoteAddr("10.2.%d.%d".formatted(this.harm.looked() / 100 % 250, this.harm.looked() % 250));
			return sent;
		});
	}

	private void isWithoutHarm(String what) {
		System.out.printf("Payloads into %s: %d imports, %d requests, %d harmful%n", what, this.imports,
				this.harm.looked(), this.harm.done().size());
		assertThat(this.harm.done()).isEmpty();
	}

}
