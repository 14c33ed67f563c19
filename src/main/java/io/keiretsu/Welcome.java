package io.keiretsu;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.Neo4jBrowser;
import io.keiretsu.question.Answer;
import io.keiretsu.question.Asking;
import io.keiretsu.question.Request;
import io.keiretsu.question.ThingUnknown;

/** Greets whoever starts Keiretsu with an answer, and says where to go next. */
@Component
class Welcome implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private final Asking asking;

	private final WebServerApplicationContext server;

	private final Neo4jBrowser browser;

	private final EditorToken token;

	Welcome(Asking asking, WebServerApplicationContext server, Neo4jBrowser browser, EditorToken token) {
		this.asking = asking;
		this.server = server;
		this.browser = browser;
		this.token = token;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (Command.isMeant(arguments.getNonOptionArgs())) {
			return;
		}
		String address = "http://localhost:"
				+ ((this.server.getWebServer() != null) ? this.server.getWebServer().getPort() : 0);
		try {
			Answer answer = this.asking.ask("supply/who-supplies", new Request(Map.of("buyer", List.of("Toyota"))));
			log.info("Who supplies Toyota? {}", answer.says());
			log.info("Ask it yourself:  {}/api/questions/supply/who-supplies?buyer=Toyota", address);
		}
		catch (ThingUnknown nothingLoaded) {
			log.info("No case about Toyota is loaded; keiretsu.cases names the files to load.");
		}
		log.info("The page:         {}/", address);
		log.info("Every question:   {}/api/questions   Try them: {}/swagger-ui.html", address, address);
		if (this.browser.page() != null) {
			log.info("Neo4j Browser:    {}   user neo4j, password in {}", this.browser.page(),
					near(this.browser.passwordFile()));
		}
		log.info("Whoever writes needs the token in {}", near(this.token.file()));
	}

	private static Object near(@Nullable Path file) {
		Path here = Path.of("").toAbsolutePath();
		return (file != null && file.startsWith(here)) ? here.relativize(file) : String.valueOf(file);
	}

}
