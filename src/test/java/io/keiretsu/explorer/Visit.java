package io.keiretsu.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser looks at the page. Whatever the console complains of, and
 * whatever is fetched from another server, fails the test when the visit ends.
 */
class Visit implements AutoCloseable {

	/** Milliseconds to wait for something, since Neo4j plans large statements first. */
	static final double PATIENCE = 120_000;

	private final String origin;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private boolean mayBeRefused;

	/** How the page is looked at. */
	enum Look {

		LIGHT(ColorScheme.LIGHT, 1280, 800), DARK(ColorScheme.DARK, 1280, 800), PHONE(ColorScheme.LIGHT, 390, 844),
		DARK_PHONE(ColorScheme.DARK, 390, 844);

		private final ColorScheme colours;

		private final int width;

		private final int height;

		Look(ColorScheme colours, int width, int height) {
			this.colours = colours;
			this.width = width;
			this.height = height;
		}

	}

	Visit(Browser browser, int port, Look look) {
		this.origin = "http://localhost:" + port + "/";
		this.context = browser.newContext(new Browser.NewContextOptions().setColorScheme(look.colours)
			.setViewportSize(look.width, look.height)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setLocale("en-GB"));
		this.context.setDefaultTimeout(PATIENCE);
		this.page = this.context.newPage();
		this.page.onConsoleMessage(this::complain);
		this.page.onPageError(this.complaints::add);
		this.page.onRequest(this::suspect);
	}

	private void complain(ConsoleMessage message) {
		boolean refused = message.text().contains("status of 401") || message.text().contains("status of 403");
		if (List.of("error", "warning").contains(message.type()) && !(refused && this.mayBeRefused)) {
			this.complaints.add(message.type() + ": " + message.text() + " at " + message.location());
		}
	}

	private void suspect(Request request) {
		if (!request.url().startsWith(this.origin)) {
			this.complaints.add("fetched from elsewhere: " + request.url());
		}
	}

	/** From now on the console may note that somebody was not let in. */
	Visit mayBeRefused() {
		this.mayBeRefused = true;
		return this;
	}

	/** Opens an address such as {@code #/ask} and waits until all of it is there. */
	Visit open(String address) {
		this.page.navigate(this.origin + address);
		return whole();
	}

	/** Waits until nothing more is asked for. */
	Visit whole() {
		this.page.locator("main[aria-busy=false]").waitFor();
		return this;
	}

	Page page() {
		return this.page;
	}

	String address() {
		return this.page.url().substring(this.origin.length());
	}

	/** Waits until something can be seen. */
	Locator see(String selector, String text) {
		Locator seen = this.page.locator(selector).filter(new Locator.FilterOptions().setHasText(text)).first();
		seen.waitFor();
		return seen;
	}

	/** Keeps what is seen as {@code target/pictures/name.png}. */
	void picture(String name, boolean isWhole) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png"))
			.setFullPage(isWhole));
	}

	/** What axe finds serious or critical. */
	List<String> barriers() {
		return new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.toList();
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).isEmpty();
	}

}
