package io.keiretsu.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.Story;
import io.keiretsu.explorer.Visit.Look;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every view in light, in dark and on a phone: whole, without barriers, and kept as a
 * picture.
 */
@ExtendWith(Chromium.class)
@GraphTest
@Story(bundled = true)
class PageLooksTests {

	private static final Map<String, String> VIEWS = new LinkedHashMap<>(
			Map.of("story", "#/", "ask", "#/ask", "answer", "#/ask/policy/subsidies?recipient=Nissan", "market",
					"#/ask/market/ranking?product=ev-battery&period=2024", "firm", "#/thing/firm/toyota-motor", "plant",
					"#/thing/plant/kitakyushu-lfp-plant", "ministry", "#/thing/ministry/meti", "source",
					"#/thing/source/article-2025", "what-if", "#/what-if", "nowhere", "#/nowhere"));

	private final Browser browser;

	private final int port;

	PageLooksTests(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.port = port;
	}

	@ParameterizedTest
	@EnumSource
	void isWholeAndWithoutBarriers(Look look) {
		VIEWS.forEach((name, address) -> {
			try (Visit visit = new Visit(this.browser, this.port, look).open(address)) {
				String view = name + "-" + look.name().toLowerCase().replace('_', '-');
				visit.picture(view, true);
				assertThat(visit.page().locator("main .problem").count()).as(view).isZero();
				assertThat(visit.barriers()).as(view).isEmpty();
				assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth - innerWidth")).as(view)
					.isEqualTo(0);
			}
		});
	}

}
