package io.keiretsu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.question.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer is kept, and verified when the ledger has grown. */
@GraphTest
@Story("""
		firms:
		  - {id: buyer, name: The Buyer, country: JP}
		  - {id: seller, name: The Seller, country: KR}
		products:
		  - {id: battery, name: batteries}
		facts:
		  - {kind: supply-contract, supplier: seller, buyer: buyer, of: battery, amount: {value: 5, currency: JPY}, stage: signed, validFrom: 2024, @gazette}
		""")
class ProofTests {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final Web web;

	private final CaseLoad cases;

	private final EditorToken token;

	@LocalServerPort
	private int port;

	ProofTests(@Autowired MockMvc mvc, @Autowired CaseLoad cases, @Autowired EditorToken token) {
		this.web = new Web(mvc);
		this.cases = cases;
		this.token = token;
	}

	@Test
	void anAnswerIsVerifiedThoughTheLedgerHasGrown() throws Exception {
		Path proof = proof();
		assertThat(verify(proof)).isZero();
		assertThat(said()).contains("supply/who-supplies, as of entry", "has the same answer: 1 rows and 1 pieces");
		grow("grown", "seller", 7);
		assertThat(this.web.ask("supply/who-supplies", "buyer=buyer").json().path("rows").size()).isEqualTo(2);
		assertThat(verify(proof)).isZero();
	}

	@Test
	void whatWasChangedIsTold() throws Exception {
		Path proof = proof();
		String text = Files.readString(proof);
		Files.writeString(proof, text.replace("\"amount\":5,", "\"amount\":6,"));
		assertThat(Files.readString(proof)).isNotEqualTo(text);
		assertThat(verify(proof)).isEqualTo(1);
		assertThat(said()).contains("changed after it was made");
	}

	@Test
	void whoForgesTheDigestToIsToldWhichRowDiffers() throws Exception {
		Path proof = proof();
		forge(proof, "/answer/rows/0", "amount", "6");
		assertThat(verify(proof)).isEqualTo(1);
		assertThat(said()).contains("Row 0: amount was 6, and is 5 now.");
		proof = proof();
		forge(proof, "/answer/evidence/0", "locator", "\"page 2\"");
		assertThat(verify(proof)).isEqualTo(1);
		assertThat(said()).contains("What source 'gazette' says of the fact", "(page 2) is not the same now");
	}

	@Test
	void aVersionThatIsNoneOfThisLedgerIsRefused() throws Exception {
		Path proof = proof();
		forge(proof, "/entry", "hash", "\"" + "0".repeat(64) + "\"");
		assertThat(verify(proof)).isEqualTo(1);
		assertThat(said()).contains("is not entry").contains("of this ledger");
	}

	@Test
	void whatIsNeitherIsRefused() throws Exception {
		assertThat(verify(Files.writeString(this.folder.resolve("a.json"), "{}"))).isEqualTo(1);
		assertThat(said()).contains("It is no proof of version 1");
		assertThat(verify(Files.writeString(this.folder.resolve("a.txt"), "hello"))).isEqualTo(1);
		assertThat(said()).contains("It is neither a backup nor a proof");
	}

	@Test
	void theVersionOfTheGraphIsTheHashOfItsNewestEntry() {
		String version = this.web.ask("supply/who-supplies", "buyer=buyer").text("graphVersion");
		assertThat(this.web.get("/api/changes", "since=9999999").json().at("/head/hash").asString()).isEqualTo(version);
		assertThat(version).matches("[0-9a-f]{64}");
	}

	private void grow(String caseId, String supplier, int amount) {
		this.cases.load(List.of(StoryTeller
			.text("""
					case: %s
					sharing: public
					sources: [{id: %s-paper, title: A paper, published: 2025}]
					firms: [{id: %s-firm, name: Another Firm, country: JP}]
					facts:
					  - {kind: supply-contract, supplier: %s-firm, buyer: buyer, of: battery, amount: {value: %d, currency: JPY}, stage: signed, validFrom: 2024, statedIn: [{source: %s-paper, locator: p. 1}]}
					  - {kind: stake, owner: %s, in: %s-firm, share: 0.3, statedIn: [{source: %s-paper, locator: p. 2}]}
					"""
				.formatted(caseId, caseId, caseId, caseId, amount, caseId, supplier, caseId, caseId))));
	}

	private Path proof() throws IOException {
		Path file = Files.createTempFile(this.folder, "answer-", ".json");
		Web.Reply proof = this.web.ask("supply/who-supplies", "buyer=buyer", "validAt=2025-12-31", "format=proof");
		assertThat(proof.type()).startsWith("application/vnd.keiretsu.proof+json");
		assertThat(proof.json().path("answer").has("browser")).isFalse();
		return Files.writeString(file, proof.text());
	}

	/** Changes a value, and makes the digest fit, as the javadoc of proofs says. */
	private void forge(Path proof, String at, String name, String value) throws IOException {
		ObjectNode forged = (ObjectNode) JsonMapper.shared().readTree(Files.readString(proof));
		((ObjectNode) forged.at(at)).set(name, JsonMapper.shared().readTree(value));
		if (at.equals("/entry")) {
			((ObjectNode) forged.path("answer")).put("graphVersion", forged.at("/entry/hash").asString());
		}
		forged.put("digest", Proof.digest(forged));
		assertThat(Proof.isIntact(forged)).isTrue();
		Files.writeString(proof, forged.toString());
	}

	private int verify(Path file) throws Exception {
		this.said.reset();
		VerifyCommand command = new VerifyCommand(new String[] { "verify", file.toString() },
				new PrintStream(this.said, true, StandardCharsets.UTF_8));
		assertThat(command.isReady()).isTrue();
		assertThat(command.alone()).isEmpty();
		return command
			.run(new ImportServer("http://localhost:" + this.port, Files.readString(this.token.file()).strip()));
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
