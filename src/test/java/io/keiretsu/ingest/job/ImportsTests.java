package io.keiretsu.ingest.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes in over HTTP: once, wholly, and with every reject explained. */
@GraphTest
@Story("firms: [{id: acme, name: Acme, country: JP}]\nfacts: []\n")
class ImportsTests {

	private final Web web;

	private final String token;

	ImportsTests(@Autowired MockMvc mvc, @Autowired EditorToken token) throws IOException {
		this.web = new Web(mvc);
		this.token = Files.readString(token.file()).strip();
	}

	@Test
	void bringsATableSetInOnceHoweverOftenItIsSent() {
		byte[] set = tables("once", 50, "");
		JsonNode first = bring(set, "format=tables");
		assertThat(first.path("state").asString()).as(first.toString()).isEqualTo("done");
		assertThat(first.path("read").asInt()).isEqualTo(50);
		assertThat(first.path("added").asInt()).isEqualTo(50);
		assertThat(first.path("percent").asInt()).isEqualTo(100);
		assertThat(this.web.ask("supply/who-supplies", "buyer=once-buyer", "limit=100").json().path("rows"))
			.hasSize(50);
		JsonNode second = bring(set, "format=tables");
		assertThat(second.path("added").asInt()).isZero();
		assertThat(second.path("unchanged").asInt()).isEqualTo(50);
	}

	@Test
	void takesBackWhatACorrectedSetSaysNoMoreOnlyWhenItIsComplete() {
		bring(tables("corrected", 10, ""), "format=tables");
		JsonNode shorter = bring(tables("corrected", 7, ""), "format=tables");
		assertThat(shorter.path("retracted").asInt()).isZero();
		assertThat(suppliersOf("corrected-buyer")).isEqualTo(10);
		JsonNode complete = bring(tables("corrected", 7, ""), "format=tables", "complete=true");
		assertThat(complete.path("retracted").asInt()).as(complete.toString()).isEqualTo(3);
		assertThat(suppliersOf("corrected-buyer")).isEqualTo(7);
		assertThat(this.web.get("/api/firms/corrected-9").status()).as("the history stays").isNotEqualTo(500);
	}

	@Test
	void writesNothingForOneFaultUnlessFaultsAreSkipped() {
		byte[] set = tables("faulty", 20, "faulty-0,nobody-at-all,25,reported,gazette,p. 1\n");
		JsonNode stopped = bring(set, "format=tables");
		assertThat(stopped.path("state").asString()).isEqualTo("failed");
		assertThat(stopped.path("result").asString()).isEqualTo(
				"Nothing was written, for 1 fault. Correct what the rejects name, or import with onError=skip to leave it out.");
		this.web.get("/api/firms/faulty-buyer").isProblem(404, "thing-unknown");
		JsonNode skipped = bring(set, "format=tables", "onError=skip");
		assertThat(skipped.path("state").asString()).isEqualTo("done");
		assertThat(skipped.path("added").asInt()).isEqualTo(20);
		assertThat(skipped.path("rejected").asInt()).isEqualTo(1);
		Web.Reply rejects = this.web.get("/api/jobs/" + skipped.path("id").asString() + "/rejects").ok();
		assertThat(rejects.type()).isEqualTo("application/x-ndjson");
		JsonNode reject = rejects.json();
		assertThat(reject.path("file").asString()).isEqualTo("supply-contract.csv");
		assertThat(reject.path("line").asInt()).isEqualTo(22);
		assertThat(reject.path("column").asString()).isEqualTo("buyer");
		assertThat(reject.path("reason").asString()).startsWith("'nobody-at-all' is not known as a firm");
	}

	@Test
	void mayReferToThingsThatWereLoadedBefore() {
		JsonNode job = bring(tables("before", 1, "before-0,acme,25,reported,gazette,p. 1\n"), "format=tables");
		assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
		assertThat(suppliersOf("acme")).isEqualTo(1);
	}

	@Test
	void writesNothingInADryRun() {
		JsonNode job = bring(tables("dry", 5, ""), "format=tables", "dryRun=true");
		assertThat(job.path("state").asString()).isEqualTo("done");
		assertThat(job.path("result").asString())
			.isEqualTo("Nothing was written, as asked: 5 statements would come in, 0 faults would be left out.");
		this.web.get("/api/firms/dry-buyer").isProblem(404, "thing-unknown");
		String address = "/api/jobs/" + job.path("id").asString() + "/preview";
		this.web.get(address).isProblem(401, "token-missing");
		JsonNode preview = this.web.send(authorised(MockMvcRequestBuilders.get(address))).ok().json();
		assertThat(preview.path("counts").path("supply-contract").asInt()).isEqualTo(5);
		assertThat(preview.path("facts").path(0).path("supplier").asString()).isEqualTo("dry-0");
	}

	@Test
	void readsACaseFileAsTheWholeOfItsCase() {
		String text = """
				case: sent
				sharing: public
				sources: [{id: sent-paper, title: A paper, published: "2024", reliability: B}]
				firms: [{id: sent-one, name: Sent One}, {id: sent-two, name: Sent Two}]
				facts:
				  - {kind: supply-contract, supplier: sent-one, buyer: sent-two, statedIn: [{source: sent-paper, locator: p. 1}]}
				""";
		JsonNode whole = bring(text.getBytes(StandardCharsets.UTF_8), "format=case");
		assertThat(whole.path("added").asInt()).as(whole.toString()).isEqualTo(1);
		String less = text.substring(0, text.indexOf("facts:")) + "facts: []\n";
		assertThat(bring(less.getBytes(StandardCharsets.UTF_8), "format=case").path("retracted").asInt()).isEqualTo(1);
	}

	@Test
	void aProgrammeStaysWithItsMinistryWhenThatIsDescribedAnew() {
		String text = """
				case: governed
				sharing: public
				sources: [{id: governed-paper, title: A paper, published: "2024", reliability: B}]
				ministries: [{id: governing, name: Governing Ministry, kind: ministry, country: JP}]
				programmes: [{id: governed-programme, name: A programme, by: [governing]}]
				facts:
				  - {kind: programme-plan, of: governed-programme, projects: 7, statedIn: [{source: governed-paper, locator: p. 1}]}
				""";
		for (String name : new String[] { "Governing Ministry", "Ministry of Governing" }) {
			JsonNode job = bring(text.replace("Governing Ministry", name).getBytes(StandardCharsets.UTF_8),
					"format=case");
			assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
			assertThat(this.web.ask("policy/programmes", "ministry=governing").column("programmeId")).as(name)
				.containsExactly("governed-programme");
		}
	}

	@Test
	void readsWhatRegistersPublish() {
		JsonNode firms = bring("""
				LEI,Entity.LegalName,Entity.LegalAddress.Country
				1234VOLT0000PARENT64,Volt of the register,JP
				1234VOLT000000CELL50,Cells of the register,JP
				1234VOLT000000CELL00,Mistyped,JP
				""".getBytes(StandardCharsets.UTF_8), "format=gleif", "onError=skip");
		assertThat(firms.path("state").asString()).as(firms.toString()).isEqualTo("done");
		assertThat(firms.path("rejected").asInt()).isEqualTo(1);
		JsonNode stakes = bring(
				"""
						[{"Relationship": {"StartNode": {"NodeID": "1234VOLT000000CELL50"}, "EndNode": {"NodeID": "1234VOLT0000PARENT64"},
						  "RelationshipType": "IS_DIRECTLY_CONSOLIDATED_BY", "RelationshipStatus": "ACTIVE"}}]
						"""
					.getBytes(StandardCharsets.UTF_8),
				"format=gleif");
		assertThat(stakes.path("added").asInt()).as(stakes.toString()).isEqualTo(1);
		assertThat(this.web.ask("firm/owners", "firm=1234VOLT000000CELL50").column("firm"))
			.containsExactly("Volt of the register");
		JsonNode entities = bring(
				"{\"id\": \"c-1\", \"schema\": \"Company\", \"properties\": {\"name\": [\"Volt of a list\"]}}"
					.getBytes(StandardCharsets.UTF_8),
				"format=followthemoney");
		assertThat(entities.path("state").asString()).as(entities.toString()).isEqualTo("done");
		assertThat(this.web.get("/api/firms/ftm-c-1").ok().text("name")).isEqualTo("Volt of a list");
		assertThat(bring("nothing of theirs".getBytes(StandardCharsets.UTF_8), "format=gleif").path("state").asString())
			.isEqualTo("failed");
	}

	@Test
	void refusesWhatContradictsAFactThatNobodyStatesBeforeAnythingIsWritten() {
		String text = """
				case: denying
				sharing: public
				sources: [{id: denying-paper, title: A paper, published: "2024", reliability: B}]
				firms: [{id: denying-one, name: Denying One}]
				facts:
				  - {kind: statement, id: first, about: [denying-one], says: It grows, stance: reported, statedIn: [{source: denying-paper, locator: p. 1}]}
				  - {kind: statement, id: answer, about: [denying-one], says: It does not grow, stance: reported, contradicts: [first], statedIn: [{source: denying-paper, locator: p. 2}]}
				  - {kind: statement, id: lost, about: [denying-one], says: It shrinks, stance: reported, contradicts: [nowhere], statedIn: [{source: denying-paper, locator: p. 3}]}
				  - {kind: statement, about: [denying-one], says: It does not shrink, stance: reported, contradicts: [lost], statedIn: [{source: denying-paper, locator: p. 4}]}
				  - {kind: statement, id: round, about: [denying-one], says: It turns, stance: reported, contradicts: [round], statedIn: [{source: denying-paper, locator: p. 5}]}
				""";
		JsonNode stopped = bring(text.getBytes(StandardCharsets.UTF_8), "format=case");
		assertThat(stopped.path("state").asString()).as(stopped.toString()).isEqualTo("failed");
		assertThat(stopped.path("result").asString()).startsWith("Nothing was written, for 3 faults.");
		this.web.get("/api/firms/denying-one").isProblem(404, "thing-unknown");
		JsonNode skipped = bring(text.getBytes(StandardCharsets.UTF_8), "format=case", "onError=skip");
		assertThat(skipped.path("state").asString()).as(skipped.toString()).isEqualTo("done");
		assertThat(skipped.path("added").asInt()).isEqualTo(2);
		assertThat(this.web.get("/api/jobs/" + skipped.path("id").asString() + "/rejects").ok().text().lines())
			.satisfiesExactly((lost) -> assertThat(lost).contains("'nowhere' is not known as a fact: nobody states it"),
					(beside) -> assertThat(beside).contains("It contradicts 'lost'"),
					(round) -> assertThat(round).contains("It contradicts 'round'"));
	}

	@Test
	void readsAnyCsvByItsMapping() {
		String mapping = """
				mapping: orders
				case: {id: orders, sharing: public}
				""";
		JsonNode refused = sent(MockMvcRequestBuilders.multipart("/api/imports")
			.part(new MockPart("mapping", "orders.yaml", mapping.getBytes(StandardCharsets.UTF_8)))
			.part(new MockPart("file", "orders.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
			.queryParam("format", "mapping"));
		assertThat(refused.path("state").asString()).isEqualTo("failed");
		assertThat(refused.path("result").asString()).contains("orders.yaml:");
		this.web
			.send(authorised(
					MockMvcRequestBuilders.post("/api/imports").queryParam("format", "mapping").content("a,b")))
			.isProblem(400, "parameter-refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "/", "a:b*", "../../up.yaml", "..\\up.yaml", "=x|y?.yaml", "ファイル.yaml" })
	void takesAFileWhateverItsName(String name) {
		String text = "case: named\nsharing: public\nsources: []\nfirms: [{id: named-firm, name: Named}]\nfacts: []\n";
		JsonNode job = sent(MockMvcRequestBuilders.multipart("/api/imports")
			.part(new MockPart("file", name, text.getBytes(StandardCharsets.UTF_8)))
			.queryParam("format", "case"));
		assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
		assertThat(job.path("file").asString()).matches("[\\w.() -]+").doesNotContain("..");
	}

	@Test
	void givesTheSameJobForTheSameKey() {
		byte[] set = tables("keyed", 3, "");
		JsonNode first = sent(post(set, "format=tables").header("Idempotency-Key", "k-1"));
		JsonNode again = sent(post(set, "format=tables").header("Idempotency-Key", "k-1"));
		assertThat(again.path("id")).isEqualTo(first.path("id"));
		this.web.send(authorised(post(tables("keyed", 4, ""), "format=tables").header("Idempotency-Key", "k-1")))
			.isProblem(409, "key-reused");
	}

	@Test
	void cancelsWithinTwoSecondsAndKeepsWhatWasWritten() throws Exception {
		Web.Reply reply = this.web.send(authorised(post(tables("long", 30_000, ""), "format=tables")));
		String job = "/api/jobs/" + reply.text("id");
		while (!this.web.get(job).text("state").equals("running")) {
			Thread.sleep(10);
		}
		long asked = System.nanoTime();
		this.web.send(authorised(MockMvcRequestBuilders.delete(job))).ok();
		assertThat(ended(job).path("state").asString()).isEqualTo("cancelled");
		assertThat((System.nanoTime() - asked) / 1e9).isLessThan(2);
		assertThat(this.web.get("/api/jobs").ok().list("items", "state")).contains("cancelled");
	}

	@Test
	void refusesWhatItCannotTake() {
		this.web.send(MockMvcRequestBuilders.post("/api/imports").content("case: x")).isProblem(401, "token-missing");
		assertThat(this.web.send(authorised(post(new byte[] { 1 }, "format=excel")))
			.isProblem(400, "parameter-refused")
			.text("detail")).contains("excel", "case, tables, mapping, gleif or followthemoney");
		this.web.send(authorised(post(new byte[0], "format=case"))).isProblem(400, "parameter-refused");
		this.web.send(authorised(post(new byte[] { 1 }, "format=case", "onError=maybe")))
			.isProblem(400, "parameter-refused");
		this.web.send(authorised(post(new byte[] { 1 }, "format=case", "complet=true")))
			.isProblem(400, "parameter-refused");
		this.web.get("/api/jobs/none").isProblem(404, "job-unknown");
		assertThat(bring("PK no zip".getBytes(StandardCharsets.UTF_8), "format=tables").path("state").asString())
			.isEqualTo("failed");
	}

	@Test
	void readinessTellsHowFreshTheGraphIs() {
		JsonNode imports = this.web.get("/readyz").ok().json().path("components").path("imports").path("details");
		assertThat(imports.path("sequence").asInt()).isPositive();
		assertThat(imports.path("recordedAt").asString()).startsWith("20");
	}

	private int suppliersOf(String buyer) {
		return this.web.ask("supply/who-supplies", "buyer=" + buyer, "limit=100").json().path("rows").size();
	}

	private JsonNode bring(byte[] body, String... parameters) {
		return sent(post(body, parameters));
	}

	private JsonNode sent(MockHttpServletRequestBuilder request) {
		return sentAny(authorised(request));
	}

	private JsonNode sent(MockMultipartHttpServletRequestBuilder request) {
		return sentAny(request.header("Authorization", "Bearer " + this.token));
	}

	private JsonNode sentAny(AbstractMockHttpServletRequestBuilder<?> request) {
		Web.Reply reply = this.web.send(request);
		assertThat(reply.status()).as(reply.text()).isEqualTo(202);
		return ended("/api/jobs/" + reply.text("id"));
	}

	private JsonNode ended(String job) {
		for (int turn = 0; turn < 1200; turn++) {
			JsonNode now = this.web.get(job).ok().json();
			if (!now.path("state").asString().matches("queued|running")) {
				return now;
			}
			try {
				Thread.sleep(25);
			}
			catch (InterruptedException stopped) {
				throw new AssertionError(stopped);
			}
		}
		throw new AssertionError("not ended: " + this.web.get(job).text());
	}

	private static MockHttpServletRequestBuilder post(byte[] body, String... parameters) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/api/imports").content(body);
		for (String parameter : parameters) {
			request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
		}
		return request;
	}

	private MockHttpServletRequestBuilder authorised(MockHttpServletRequestBuilder request) {
		return request.header("Authorization", "Bearer " + this.token);
	}

	/** So many firms that supply one buyer. */
	private static byte[] tables(String name, int firms, String more) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("case.csv", "id,sharing\n" + name + ",public\n");
		files.put("sources.csv", "id,title,published,reliability\ngazette,The Gazette,2025-06-30,B\n");
		files.put("firms.csv",
				"id,name\n" + name + "-buyer,Buyer of " + name + "\n"
						+ IntStream.range(0, firms)
							.mapToObj((number) -> name + "-" + number + ",Firm " + name + " " + number + "\n")
							.collect(Collectors.joining()));
		files.put("supply-contract.csv",
				"supplier,buyer,ref,stage,statedIn.source,statedIn.locator\n" + IntStream.range(0, firms)
					.mapToObj((number) -> "%s-%d,%s-buyer,%d,reported,gazette,p. %d\n".formatted(name, number, name,
							number, number))
					.collect(Collectors.joining()) + more);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

}
