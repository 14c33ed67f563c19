package io.keiretsu.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.keiretsu.graph.GraphSettings;

/**
 * Writes into the home where it is served, so that the import command finds the app that
 * works there.
 */
@Component
class ServedAddress implements DisposableBean {

	private final Path file;

	ServedAddress(GraphSettings settings) {
		this.file = settings.absoluteHome().resolve("served-at");
	}

	@EventListener
	void served(WebServerInitializedEvent event) throws IOException {
		Files.createDirectories(this.file.getParent());
		Files.writeString(this.file, "http://localhost:" + event.getWebServer().getPort());
	}

	@Override
	public void destroy() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
