package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every Cypher file, read once and known by name. */
@Component
public class CypherLibrary {

	private final Map<String, CypherFile> files = new TreeMap<>();

	/** Reads the files that the class path has below {@code cypher/}. */
	public CypherLibrary() {
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/**/*.cypher")) {
				String path = resource.getURL().getPath();
				String name = path.substring(path.lastIndexOf("/cypher/") + 8).replaceFirst("\\.cypher$", "");
				this.files.put(name, new CypherFile(name, resource.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the file of that name}
	 * @param name path below {@code cypher/} without the ending
	 * @throws CypherBroken if there is none
	 */
	public CypherFile file(String name) {
		CypherFile file = this.files.get(name);
		if (file == null) {
			throw new CypherBroken("cypher/%s.cypher does not exist. Write it, or correct the name.".formatted(name));
		}
		return file;
	}

	/**
	 * {@return the files below that folder, ordered by name, without those that draw a
	 * picture}
	 * @param folder such as {@code questions}
	 */
	public List<CypherFile> below(String folder) {
		return this.files.values()
			.stream()
			.filter((file) -> file.name().startsWith(folder + "/") && !file.name().endsWith(".graph"))
			.toList();
	}

	/**
	 * {@return whether there is a file of that name}
	 * @param name path below {@code cypher/} without the ending
	 */
	public boolean holds(String name) {
		return this.files.containsKey(name);
	}

}
