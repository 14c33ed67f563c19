package io.keiretsu.graph;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Settings as the app would bind them, for a home of a test and on free ports. System
 * properties under {@code keiretsu.neo4j} set them for a whole run.
 */
public final class TestSettings {

	private TestSettings() {
	}

	/**
	 * {@return the settings}
	 * @param home of the database
	 * @param more such as {@code start-timeout=60s}, without {@code keiretsu.neo4j}
	 */
	public static GraphSettings of(Path home, String... more) {
		Map<String, String> settings = new HashMap<>();
		settings.put("keiretsu.neo4j.home", home.toString());
		settings.put("keiretsu.neo4j.bolt-port", "0");
		settings.put("keiretsu.neo4j.http-port", "0");
		System.getProperties().stringPropertyNames().forEach((name) -> {
			if (name.startsWith("keiretsu.neo4j.")) {
				settings.put(name, System.getProperty(name));
			}
		});
		for (String setting : more) {
			String[] pair = setting.split("=", 2);
			settings.put("keiretsu.neo4j." + pair[0], pair[1]);
		}
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("keiretsu.neo4j",
				GraphSettings.class);
	}

}
