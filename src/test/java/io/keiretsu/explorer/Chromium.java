package io.keiretsu.explorer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * The Chromium of this machine, started once a run and given to whoever asks for a
 * {@link Browser}. Where there is none, the tests that need it say so and are skipped.
 */
class Chromium implements BeforeAllCallback, ParameterResolver {

	private static final ExtensionContext.Namespace OF_THE_RUN = ExtensionContext.Namespace.create(Chromium.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).browser();
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(OF_THE_RUN)
			.computeIfAbsent(Running.class, (key) -> Running.start(executable()), Running.class);
	}

	private static Path executable() {
		return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome")
				.map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> skipped("no Chromium is on the PATH", null));
	}

	private static TestAbortedException skipped(String why, Throwable cause) {
		String said = "The page was not looked at in a browser: %s. 'apt-get install chromium' brings one."
			.formatted(why);
		System.out.println(said);
		return new TestAbortedException(said, cause);
	}

	/**
	 * Playwright and its browser.
	 *
	 * @param playwright the driver
	 * @param browser Chromium, without a window
	 */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start(Path executable) {
			try {
				Playwright playwright = Playwright
					.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				return new Running(playwright,
						playwright.chromium()
							.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
								.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
								.setTimeout(Visit.PATIENCE)));
			}
			catch (PlaywrightException unable) {
				throw skipped(executable + " does not start", unable);
			}
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
