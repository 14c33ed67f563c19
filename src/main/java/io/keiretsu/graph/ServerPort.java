package io.keiretsu.graph;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * The port of the web server, asked for before the database starts, so that a refusal is
 * quick.
 */
class ServerPort {

	private final ApplicationContext context;

	ServerPort(ApplicationContext context) {
		this.context = context;
	}

	int number() {
		return this.context.getEnvironment().getProperty("server.port", Integer.class, 8080);
	}

	void requireFree() {
		boolean served = this.context instanceof WebServerApplicationContext;
		if (served && number() > 0 && !Port.isFree(number())) {
			throw new PortTaken(number(), "server.port", startLine());
		}
	}

	StartLine startLine() {
		return new StartLine(this.context.getEnvironment());
	}

}
