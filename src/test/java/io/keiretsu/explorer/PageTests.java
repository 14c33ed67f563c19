package io.keiretsu.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.Story;
import io.keiretsu.explorer.Visit.Look;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who will never write Cypher walks through the page. */
@ExtendWith(Chromium.class)
@GraphTest
@Story(bundled = true)
class PageTests {

	private static final String GAP = "[data-bar=gap] .bar-text";

	private final Browser browser;

	private final int port;

	PageTests(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.port = port;
	}

	private Visit visit(Look look) {
		return new Visit(this.browser, this.port, look);
	}

	@Test
	void tellsTheStoryOfTheCaseAtFirstSight() {
		try (Visit visit = visit(Look.LIGHT).open("")) {
			visit.see("[data-bar=target]", "150 GWh");
			visit.see(GAP, "35 to 44 GWh");
			visit.picture("story", false);
			assertThat(visit.page().locator(".flows").innerText()).contains("LG Energy Solution",
					"Lansing battery plant", "about US$1.5bn", "Toyota Motor");
			assertThat(visit.page().locator("[data-question='plant/withdrawn']").innerText()).contains("cancelled",
					"Kitakyushu", "suspended", "Fukuoka");
			assertThat(visit.page().locator("[data-question='provenance/data-quality']").innerText())
				.contains("implies 104.04 JPY per USD");
			assertThat(visit.page().locator("[data-question='provenance/contradictions']").innerText())
				.contains("up to ¥55.7bn", "¥55.5bn", "the one large project in Japan");
			long start = System.nanoTime();
			visit.open("#/").page().reload();
			visit.whole();
			System.out.printf("The page: first view of a warm server, opened twice, in %d ms%n",
					Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
	}

	@Test
	void findsAFirmInAnyScriptAndSaysWhoSuppliesIt() {
		try (Visit visit = visit(Look.LIGHT).open("")) {
			Locator search = visit.page().locator("#search input");
			search.fill("トヨタ");
			assertThat(visit.see("#search [role=option]", "Toyota Motor").innerText()).contains("firm");
			search.press("ArrowDown");
			assertThat(search.getAttribute("aria-activedescendant")).isNotBlank();
			search.press("Enter");
			visit.see("h1", "Toyota Motor");
			assertThat(visit.address()).isEqualTo("#/thing/firm/toyota-motor");
			visit.whole().see(".names", "トヨタ自動車");
			visit.see(".chips a", "Who supplies a firm?").click();
			assertThat(visit.see(".says", "Lansing battery plant").innerText())
				.startsWith("LG Energy Solution supplies");
		}
	}

	@Test
	void saysWhenNothingGoesByAName() {
		try (Visit visit = visit(Look.LIGHT).open("#/ask")) {
			Locator search = visit.page().locator("#search input");
			search.fill("zzqqxx");
			search.press("Enter");
			visit.page()
				.waitForFunction("() => document.querySelector('#search input').validationMessage.includes('zzqqxx')");
			assertThat(visit.address()).isEqualTo("#/ask");
		}
	}

	@Test
	void movesTheWaterfallWithWhatHadBeenReported() {
		try (Visit visit = visit(Look.LIGHT).open("#/?reportedBy=2025-04-30")) {
			visit.see(GAP, "30 GWh");
			assertThat(visit.page().locator("[data-bar=loss]").count()).isZero();
			visit.page().locator("#reported-by").fill("2025-06-30");
			visit.see(GAP, "35 GWh");
			assertThat(visit.page().locator("[data-bar=loss]").innerText()).contains("Kitakyushu", "5 GWh");
			assertThat(visit.address()).isEqualTo("#/?reportedBy=2025-06-30");
			visit.page().goBack();
			visit.see(GAP, "30 GWh");
			assertThat(visit.page().locator("#reported-by").inputValue()).isEqualTo("2025-04-30");
		}
	}

	@Test
	void movesTheDayWithTheKeyboard() {
		try (Visit visit = visit(Look.LIGHT)
			.open("#/ask/plant/history?plant=kitakyushu-lfp-plant&validAt=2025-04-01")) {
			visit.see(".says", "announced");
			assertThat(visit.page().locator("main .says").innerText()).doesNotContain("May 2025");
			for (int month = 0; month < 3; month++) {
				visit.page().locator("#valid-at-slider").press("ArrowRight");
			}
			visit.see(".says", "cancelled by May 2025");
			assertThat(visit.address()).contains("validAt=2025-07-01");
		}
	}

	@Test
	void showsTheSameToWhoeverFollowsALink() {
		String address;
		String seen;
		try (Visit visit = visit(Look.LIGHT).open("#/thing/firm/toyota-motor")) {
			expandByKeyboard(visit);
			assertThat(visit.address()).contains("open=lg-energy-solution");
			visit.picture("firm", false);
			address = visit.address();
			seen = visit.page().locator(".network > .aside").innerText();
		}
		try (Visit colleague = visit(Look.DARK).open(address)) {
			assertThat(colleague.page().locator(".network > .aside").innerText()).isEqualTo(seen);
			colleague.open("#/ask/policy/subsidies?recipient=Nissan&reportedBy=2025-12-31");
			assertThat(colleague.page().locator("main").innerText()).contains("up to ¥55.7bn");
			colleague.see(".toolbar a", "Quotable link").click();
			colleague.page().waitForURL((url) -> url.contains("knownAt="));
			colleague.whole().see(".says", "¥55.7bn");
		}
		try (Visit again = visit(Look.LIGHT).open("#/thing/firm/toyota-motor")) {
			System.out.printf("The page: an expansion in %s ms%n", expandByKeyboard(again));
		}
	}

	private static String expandByKeyboard(Visit visit) {
		visit.page().locator("details.same summary").press("Enter");
		visit.see("details.same button", "What surrounds LG Energy Solution").press("Enter");
		Locator box = visit.page().locator(".picture[data-opened]");
		box.waitFor();
		visit.see(".chosen", "LG Energy Solution");
		return box.getAttribute("data-opened");
	}

	@Test
	void opensWhatIsPointedAtInThePicture() {
		try (Visit visit = visit(Look.LIGHT).open("#/thing/firm/toyota-motor")) {
			visit.page().locator(".picture canvas").first().waitFor();
			Locator box = visit.page().locator(".picture");
			@SuppressWarnings("unchecked")
			Map<String, Number> place = (Map<String, Number>) box
				.evaluate("(box) => box._cyreg.cy.getElementById('lg-energy-solution').renderedPosition()");
			box.click(
					new Locator.ClickOptions().setPosition(place.get("x").doubleValue(), place.get("y").doubleValue()));
			visit.see(".chosen", "LG Energy Solution");
			visit.see(".chosen a", "What if it stops?");
		}
	}

	@Test
	void showsWhatARowRestsOnAndLetsItBeKept() throws IOException {
		try (Visit visit = visit(Look.LIGHT).open("#/ask/supply/who-supplies?buyer=Toyota")) {
			visit.see("td button", "2 sources").click();
			assertThat(visit.see("dialog.drawer", "body paragraph 8").innerText())
				.contains("“approximately $1.5 billion”", "people familiar with the order", "valid from");
			visit.page().keyboard().press("Escape");
			visit.page().waitForCondition(() -> visit.page().locator("dialog").count() == 0);
			String csv = Files
				.readString(visit.page().waitForDownload(() -> visit.see(".toolbar a", "CSV").click()).path());
			assertThat(csv).startsWith("#").contains("LG Energy Solution,lg-energy-solution");
			assertThat(visit.page().locator("main").innerText()).contains("Not known", "Share of cost",
					"Rests on 2 independent sources");
		}
	}

	@Test
	@SuppressWarnings("unchecked")
	void makesAFormOfEveryQuestionFromItsOwnDescription() {
		try (Visit visit = visit(Look.LIGHT).open("#/ask")) {
			List<Map<String, List<String>>> forms = (List<Map<String, List<String>>>) visit.page().evaluate("""
					async () => {
						const {form} = await import('/page/form.js');
						const all = await (await fetch('/api/questions')).json();
						return all.map((one) => ({wanted: one.parameters.map(({name}) => name),
							fields: [...form(one, new URLSearchParams(), () => {}).elements].map(({name}) => name)}));
					}""");
			assertThat(visit.page().locator(".columns a").count()).isEqualTo(forms.size()).isGreaterThan(30);
			assertThat(forms).allSatisfy((form) -> assertThat(form.get("fields")).containsAll(form.get("wanted")));
			visit.see(".columns a", "Who leads a market?").click();
			visit.see("form.question button", "For example").click();
			visit.see("[data-chart=shares] [data-bar=catl]", "37.9%");
		}
	}

	@Test
	void stopsAPlantAndShowsWhatFollows() {
		try (Visit visit = visit(Look.LIGHT).open("#/what-if")) {
			visit.page().locator("input[aria-label=Stop]").fill("Lansing");
			visit.see("[role=option]", "Lansing battery plant").click();
			assertThat(visit.see(".answer .says", "Toyota Motor").innerText())
				.startsWith("If Lansing battery plant stops");
			assertThat(visit.address()).isEqualTo("#/what-if?stop=lansing-battery-plant");
			assertThat(visit.see("tbody tr", "Japan").innerText()).contains("Toyota Motor", "0 to 100%", "US$1.5bn");
			visit.page().locator(".picture[data-nodes='4']").waitFor();
			visit.whole().see(".network", "1 contract along which losses go").scrollIntoViewIfNeeded();
			visit.picture("what-if", false);
			assertThat(visit.barriers()).isEmpty();
			visit.open("#/what-if?stop=lansing-battery-plant&against=catl").see(".figures", "The second");
			visit.open("#/what-if?buyer=toyota-motor");
			visit.see("[data-part=chokepoints] tbody", "Lansing battery plant");
			visit.see("[data-part=critical-sets] a.button", "What if the first stops?").click();
			visit.see(".answer .says", "If Lansing battery plant stops");
		}
	}

	@Test
	void changesItsColoursByASwitch() {
		try (Visit visit = visit(Look.LIGHT).open("#/ask")) {
			String light = colour(visit);
			visit.page().locator("#theme").click();
			assertThat(colour(visit)).isNotEqualTo(light);
			visit.page().reload();
			assertThat(colour(visit.whole())).isNotEqualTo(light);
		}
	}

	private static String colour(Visit visit) {
		return (String) visit.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
	}

}
