package io.keiretsu.explorer;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.StoryTeller;
import io.keiretsu.explorer.Visit.Look;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures of a few firms, of a hundred signs and of five hundred; what is beyond is
 * said.
 */
@ExtendWith(Chromium.class)
@GraphTest
class PageOfManyTests {

	private static final String FRAMES = """
			async (box) => {
				const start = performance.now();
				for (let frame = 0; frame < 20; frame++) {
					box._cyreg.cy.panBy({x: frame % 2 ? 5 : -5, y: 0});
					await new Promise(requestAnimationFrame);
				}
				return Math.round((performance.now() - start) / 20);
			}""";

	private final Browser browser;

	private final int port;

	PageOfManyTests(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.port = port;
	}

	@BeforeAll
	static void tell(@Autowired CaseLoad load) throws IOException {
		load.load(List.of(StoryTeller.text(new ManyFirms().hub("hub-5", 2, 0)
			.hub("hub-100", 40, 19)
			.hub("hub-500", 200, 99)
			.hub("hub-900", 360, 0)
			.text())));
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 100, 500 })
	void drawsThemAll(int signs) {
		for (Look look : List.of(Look.LIGHT, Look.DARK)) {
			try (Visit visit = new Visit(this.browser, this.port, look).open("#/thing/firm/hub-" + signs)) {
				Locator box = visit.page().locator(".picture[data-nodes]");
				box.waitFor();
				visit.picture("many-%d-%s".formatted(signs, look.name().toLowerCase()), true);
				assertThat(box.getAttribute("data-nodes")).isEqualTo(String.valueOf(signs));
				System.out.printf("The page: %d signs move at %s ms a frame%n", signs, box.evaluate(FRAMES));
			}
		}
	}

	@Test
	void saysWhatIsNotDrawn() {
		try (Visit visit = new Visit(this.browser, this.port, Look.LIGHT).open("#/thing/firm/hub-900")) {
			visit.page().locator(".picture[data-nodes]").waitFor();
			visit.picture("many-900-light", true);
			assertThat(visit.page().locator(".network > .aside").innerText()).contains("216 suppliers on the left",
					"144 buyers on the right", "not drawn: a picture holds 600 signs");
		}
	}

}
