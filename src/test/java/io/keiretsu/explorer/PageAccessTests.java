package io.keiretsu.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.Story;
import io.keiretsu.access.TokenFile;
import io.keiretsu.explorer.Visit.Look;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody says a token on the page, by the keyboard alone, and takes it back. */
@ExtendWith(Chromium.class)
@GraphTest
@Story({ """
		firms:
		  - {id: maker, name: Maker}
		  - {id: carmaker, name: Carmaker}
		facts:
		  - {kind: supply-contract, supplier: maker, buyer: carmaker, @gazette}
		""", """
		case: own-notes
		sharing: internal
		sources: [{id: diary, title: A diary, published: 2020}]
		firms:
		  - {id: secret-firm, name: Secret Firm}
		facts:
		  - {kind: supply-contract, supplier: secret-firm, buyer: carmaker, statedIn: [{source: diary, locator: p. 1}]}
		""" })
class PageAccessTests {

	private static final String INTERNAL = "#/ask/supply/who-supplies?buyer=carmaker&cases=own-notes";

	private static final String OPEN = "#/ask/supply/who-supplies?buyer=carmaker";

	private static final String WHO = "#access";

	private static final String REFUSED = "main .problem button";

	private final Browser browser;

	private final int port;

	private final TokenFile tokens;

	private String editor = "";

	private String reader = "";

	PageAccessTests(Browser browser, @LocalServerPort int port, @Autowired EditorToken home) {
		this.browser = browser;
		this.port = port;
		this.tokens = new TokenFile(home.file().getParent());
	}

	@BeforeEach
	void twoHaveTokens() {
		this.editor = this.tokens.create("an-editor", "editor", Instant.now());
		this.reader = this.tokens.create("a-reader", "reader", Instant.now());
	}

	@AfterEach
	void andGiveThemBack() {
		this.tokens.revoke("an-editor");
		this.tokens.revoke("a-reader");
	}

	private Visit visit(Look look, String address) {
		return new Visit(this.browser, this.port, look).mayBeRefused().open(address);
	}

	@Test
	void asksForATokenWhereSomethingIsRefusedAndSaysWhoseItIs() {
		try (Visit visit = visit(Look.LIGHT, INTERNAL)) {
			visit.see(REFUSED, "Say a token").press("Enter");
			say(visit, "guessed");
			visit.see("dialog [role=alert]", "is not a token");
			say(visit, this.reader);
			visit.see(WHO, "a-reader (reader)");
			visit.whole().see(REFUSED, "Say a token");
			visit.page().locator(WHO).press("Enter");
			say(visit, this.editor);
			visit.see(WHO, "an-editor (reader, editor)");
			visit.whole().see("main .says", "Secret Firm");
		}
	}

	@Test
	void keepsItInThisTabAloneUntilItIsForgotten() throws IOException {
		try (Visit visit = visit(Look.LIGHT, OPEN)) {
			assertThat(visit.page().locator("main").innerText()).doesNotContain("Secret Firm");
			visit.page().locator(WHO).press("Enter");
			say(visit, " " + this.editor + " ");
			visit.see("main .says", "Secret Firm");
			visit.page().reload();
			visit.whole().see(WHO, "an-editor");
			assertThat(visit.page().evaluate("() => JSON.stringify(localStorage) + document.cookie + location.href"))
				.asString()
				.doesNotContain(this.editor);
			assertThat(visit.page().context().cookies()).isEmpty();
			assertThat(Files
				.readString(visit.page().waitForDownload(() -> visit.see(".toolbar a", "CSV").press("Enter")).path()))
				.contains("Secret Firm");
			assertThat(Files.readString(
					visit.page().waitForDownload(() -> visit.see("footer a", "the data").press("Enter")).path()))
				.contains("carmaker");
			visit.page().locator(WHO).press("Enter");
			visit.see("dialog button", "Forget it").press("Enter");
			visit.see(WHO, "Say a token");
			assertThat(visit.whole().page().locator("main").innerText()).doesNotContain("Secret Firm");
		}
		try (Visit another = visit(Look.LIGHT, OPEN)) {
			assertThat(another.page().locator("main").innerText()).doesNotContain("Secret Firm");
		}
	}

	@Test
	void saysWhenTheTokenWasRevokedMeanwhile() {
		try (Visit visit = visit(Look.LIGHT, OPEN)) {
			visit.page().locator(WHO).press("Enter");
			say(visit, this.tokens.create("a-guest", "editor", Instant.now()));
			visit.see(WHO, "a-guest");
			this.tokens.revoke("a-guest");
			visit.page().reload();
			visit.whole().see(WHO, "The token is refused");
			visit.see(REFUSED, "Say a token");
		}
	}

	@ParameterizedTest
	@EnumSource
	void isAskedWithoutBarriers(Look look) {
		try (Visit visit = visit(look, OPEN)) {
			visit.page().locator(WHO).press("Enter");
			Locator field = visit.page().locator("dialog input");
			field.waitFor();
			assertThat(field.evaluate("(field) => field === document.activeElement")).isEqualTo(true);
			assertThat(visit.barriers()).isEmpty();
			visit.picture("token-" + look.name().toLowerCase().replace('_', '-'), false);
			visit.page().keyboard().press("Escape");
			visit.page().waitForCondition(() -> visit.page().locator("dialog").count() == 0);
			assertThat(visit.page().evaluate("() => document.activeElement.id")).isEqualTo("access");
		}
	}

	private static void say(Visit visit, String word) {
		Locator field = visit.page().locator("dialog input");
		field.fill(word);
		field.press("Enter");
	}

}
