package io.keiretsu.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.core.env.Environment;

/**
 * The line to paste that starts Keiretsu on ports that are free now.
 */
class StartLine {

	private static final String HOME = "keiretsu.neo4j.home";

	private static final String DEFAULT_HOME = "data/neo4j";

	private final Environment environment;

	StartLine(Environment environment) {
		this.environment = environment;
	}

	String onFreePorts() {
		String home = this.environment.getProperty(HOME, DEFAULT_HOME);
		return with(home.equals(DEFAULT_HOME) ? List.of() : List.of("--" + HOME + "=" + home));
	}

	String onFreePortsAndHome() {
		String home = this.environment.getProperty(HOME, DEFAULT_HOME);
		int number = 2;
		while (Files.exists(Path.of(home + "-" + number))) {
			number++;
		}
		return with(List.of("--" + HOME + "=" + home + "-" + number));
	}

	private String with(List<String> more) {
		Set<Integer> given = new HashSet<>();
		List<String> arguments = new ArrayList<>();
		arguments.add("--server.port=" + free("server.port", 8080, given));
		if (!NoDatabaseNamed.isLocal(this.environment)) {
			arguments.add("--spring.neo4j.uri=" + this.environment.getProperty("spring.neo4j.uri"));
		}
		else {
			arguments.add("--keiretsu.neo4j.bolt-port=" + free("keiretsu.neo4j.bolt-port", 7687, given));
			arguments.add("--keiretsu.neo4j.http-port=" + free("keiretsu.neo4j.http-port", 7474, given));
			arguments.addAll(more);
		}
		String joined = String.join(" ", arguments);
		Path place = AppPlace.find();
		return Files.isDirectory(place) ? "mvn spring-boot:run -Dspring-boot.run.arguments=\"" + joined + "\""
				: "java -jar " + place.getFileName() + " " + joined;
	}

	private int free(String setting, int standard, Set<Integer> given) {
		int port = this.environment.getProperty(setting, Integer.class, standard);
		while (port != 0 && (!Port.isFree(port) || !given.add(port))) {
			port++;
		}
		return port;
	}

}
