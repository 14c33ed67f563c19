package io.keiretsu.api;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class WithinLimitsTests {

	private static final String QUESTION = "/api/questions/supply/who-supplies";

	private final FilterChain served = (request, response) -> {
	};

	private final WithinLimits limits = limits(3, 1);

	private static WithinLimits limits(int perSecond, int atOnce) {
		return new WithinLimits(new Limits(DataSize.ofBytes(10), perSecond, atOnce, 1, Duration.ofMillis(50)),
				new ProblemWriter(JsonMapper.builder().build()));
	}

	@Test
	void refuseWhatOneAddressAsksTooOftenAndNotWhatOthersAsk() throws Exception {
		for (int time = 0; time < 3; time++) {
			assertThat(ask(request("GET", QUESTION, "10.0.0.1")).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = ask(request("GET", QUESTION, "10.0.0.1"));
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("/problems/too-many-requests",
				"More than 3 requests a second came from 10.0.0.1. Ask more slowly.");
		assertThat(ask(request("GET", QUESTION, "10.0.0.2")).getStatus()).isEqualTo(200);
	}

	@Test
	void refuseALongBodyAndOneThatDoesNotSayHowLongItIs() throws Exception {
		MockHttpServletRequest longBody = request("POST", "/api/judgements", "10.0.0.3");
		longBody.setContent(new byte[11]);
		assertThat(ask(longBody).getStatus()).isEqualTo(413);
		MockHttpServletRequest unmeasured = request("POST", "/api/judgements", "10.0.0.3");
		unmeasured.addHeader("Transfer-Encoding", "chunked");
		assertThat(ask(unmeasured).getContentAsString()).contains("/problems/body-too-large", "longer than 10 bytes");
	}

	@Test
	void takeALongImport() throws Exception {
		MockHttpServletRequest longImport = request("POST", "/api/imports", "10.0.0.4");
		longImport.setContent(new byte[1000]);
		assertThat(ask(longImport).getStatus()).isEqualTo(200);
	}

	@Test
	void refuseWorkWhileAllPlacesAreTakenAndTakeItAfterwards() throws Exception {
		WithinLimits onePlace = limits(1000, 1);
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> status(onePlace, (request, response) -> {
			begun.countDown();
			await(done);
		}));
		await(begun);
		assertThat(status(onePlace, this.served)).isEqualTo(503);
		MockHttpServletRequest written = request("GET", QUESTION, "10.0.0.5");
		written.setRequestURI(QUESTION.replace("/api", "/%61pi"));
		MockHttpServletResponse otherwise = new MockHttpServletResponse();
		onePlace.doFilter(written, otherwise, this.served);
		assertThat(otherwise.getStatus()).as("the same path, written otherwise").isEqualTo(503);
		MockHttpServletResponse noWork = new MockHttpServletResponse();
		onePlace.doFilter(request("GET", "/readyz", "10.0.0.5"), noWork, this.served);
		assertThat(noWork.getStatus()).isEqualTo(200);
		done.countDown();
		assertThat(first.get(2, TimeUnit.MINUTES)).isEqualTo(200);
		assertThat(status(onePlace, this.served)).isEqualTo(200);
	}

	private int status(WithinLimits limits, FilterChain chain) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			limits.doFilter(request("GET", QUESTION, "10.0.0.5"), response, chain);
		}
		catch (Exception failure) {
			throw new AssertionError(failure);
		}
		return response.getStatus();
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(request, response, this.served);
		return response;
	}

	private static MockHttpServletRequest request(String method, String path, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		request.setRemoteAddr(address);
		return request;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException stopped) {
			throw new AssertionError(stopped);
		}
	}

}
