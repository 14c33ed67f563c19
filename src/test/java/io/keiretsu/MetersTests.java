package io.keiretsu;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.graph.GraphTest;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted and timed. */
@GraphTest
@Story("""
		firms:
		  - {id: buyer, name: The Buyer, country: JP}
		  - {id: seller, name: The Seller, country: KR}
		facts:
		  - {kind: supply-contract, supplier: seller, buyer: buyer, stage: signed, validFrom: 2024, @gazette}
		""")
class MetersTests {

	private final Web web;

	private final MeterRegistry meters;

	private final Acknowledged acknowledged;

	MetersTests(@Autowired MockMvc mvc, @Autowired MeterRegistry meters, @Autowired Acknowledged acknowledged) {
		this.web = new Web(mvc);
		this.meters = meters;
		this.acknowledged = acknowledged;
	}

	@Test
	void theLedgerAndThePoolsOfTheDriverAreCounted() {
		assertThat(found("keiretsu.ledger.entries").gauge().value()).isEqualTo(this.acknowledged.head().sequence());
		this.web.ask("supply/who-supplies", "buyer=buyer");
		assertThat(found("keiretsu.answers").tag("question", "supply/who-supplies").timer().count()).isPositive();
		assertThat(found("keiretsu.pool.acquired").functionTimer().count()).isPositive();
		assertThat(found("keiretsu.pool.connections").tag("state", "idle").gauge().value()).isPositive();
		assertThat(found("keiretsu.pool.refused").functionCounter().count()).isNotNegative();
		assertThat(found("keiretsu.pool.waiting").gauge().value()).isZero();
	}

	@Test
	void theNetworkIsMeasuredOnceSomebodyAsked() {
		scenario("").ok();
		assertThat(found("keiretsu.network.firms").gauge().value()).isEqualTo(2);
		assertThat(found("keiretsu.network.relations").gauge().value()).isEqualTo(1);
		assertThat(found("keiretsu.network.bytes").gauge().value()).isPositive();
		assertThat(found("keiretsu.network.behind").gauge().value()).isZero();
		assertThat(found("keiretsu.network.refresh").timeGauge().value()).isPositive();
	}

	@Test
	void jobsAreCountedByHowTheyEnd() throws InterruptedException {
		String id = scenario("respond-async").text("id");
		for (int look = 0; look < 1_200 && this.web.get("/api/jobs/" + id).json().path("ended").isNull(); look++) {
			Thread.sleep(100);
		}
		assertThat(found("keiretsu.jobs.ended").tag("kind", "scenario").tag("outcome", "done").timer().count())
			.isPositive();
		assertThat(found("keiretsu.jobs").tag("kind", "scenario").tag("state", "running").gauge().value()).isZero();
		assertThat(found("keiretsu.jobs").tag("kind", "scenario").tag("state", "queued").gauge().value()).isZero();
	}

	private Web.Reply scenario(String preference) {
		return this.web.send(MockMvcRequestBuilders.post("/api/scenarios")
			.header("Prefer", preference)
			.contentType("application/json")
			.content("{\"stop\": [\"seller\"]}"));
	}

	private RequiredSearch found(String name) {
		return this.meters.get(name);
	}

}
