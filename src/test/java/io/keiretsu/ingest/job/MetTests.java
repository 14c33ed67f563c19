package io.keiretsu.ingest.job;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** An import says which of its firms and plants may be ones that are there. */
@GraphTest
@Story("""
		firms:
		  - {id: toyota-motor, name: Toyota Motor Corporation, country: JP}
		  - {id: general-motors, name: General Motors Company, country: US}
		plants:
		  - {id: suminoe, name: Suminoe Plant, country: JP, place: Osaka}
		""")
class MetTests {

	private static final String CASE = """
			case: met
			sharing: public
			firms:
			  - {id: toyota-again, name: トヨタ自動車株式会社, country: JP}
			  - {id: gm-llc, name: General Motors LLC, country: US}
			  - {id: mazda, name: Mazda Motor Corporation, country: JP}
			  - {id: mazda-twin, name: Mazda Motor, country: JP}
			  - {id: toyota-motor, names: {en: [Toyota]}}
			plants:
			  - {id: suminoe-works, name: Suminoe Works, country: JP, place: Osaka}
			facts: []
			""";

	private final Web web;

	private final String token;

	MetTests(@Autowired MockMvc mvc, @Autowired EditorToken token) throws IOException {
		this.web = new Web(mvc);
		this.token = Files.readString(token.file()).strip();
	}

	@Test
	void countsWhatIsNewWhatIsMatchedAndWhatWaitsForReview() {
		JsonNode job = brought();
		assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
		assertThat(job.path("names").path("new").asInt()).as(job.toString()).isEqualTo(2);
		assertThat(job.path("names").path("matched").asInt()).isEqualTo(2);
		assertThat(job.path("names").path("review").asInt()).isEqualTo(1);
		assertThat(job.path("result").asString())
			.endsWith("2 are new, 2 seem to be one that was, and 1 may be one and wait for review.");
		String address = "/api/jobs/" + job.path("id").asString() + "/matches";
		this.web.get(address).isProblem(401, "token-missing");
		String matches = this.web
			.send(MockMvcRequestBuilders.get(address).header("Authorization", "Bearer " + this.token))
			.ok()
			.text();
		assertThat(matches.lines()).hasSize(3);
		assertThat(matches).contains("\"id\":\"toyota-again\"", "\"id\":\"toyota-motor\"", "\"id\":\"gm-llc\"",
				"the legal forms differ", "\"id\":\"suminoe-works\"");
		JsonNode again = brought();
		assertThat(again.path("names").path("new").asInt()).as("they are there by now").isZero();
	}

	private JsonNode brought() {
		Web.Reply reply = this.web.send(MockMvcRequestBuilders.post("/api/imports?format=case")
			.header("Authorization", "Bearer " + this.token)
			.contentType("application/yaml")
			.content(CASE));
		assertThat(reply.status()).as(reply.text()).isEqualTo(202);
		for (int turn = 0; turn < 1200; turn++) {
			JsonNode now = this.web.get("/api/jobs/" + reply.text("id")).ok().json();
			if (!now.path("state").asString().matches("queued|running")) {
				return now;
			}
			sleep();
		}
		throw new AssertionError("the import did not end");
	}

	private static void sleep() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
