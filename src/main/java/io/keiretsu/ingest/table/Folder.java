package io.keiretsu.ingest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.keiretsu.ingest.casefile.Fault;

/**
 * A folder of the file system, and the folders in it.
 *
 * @param items its files
 */
record Folder(List<Item> items) implements Shelf {

	private static final int DEEPEST = 3;

	/**
	 * Lists a folder. Links that lead out of it are not followed but refused.
	 */
	static Folder open(Path folder, List<Fault> faults) throws IOException {
		Path top = folder.toRealPath();
		List<Item> items = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(top, DEEPEST)) {
			for (Path path : paths.sorted().toList()) {
				String name = top.relativize(path).toString().replace('\\', '/');
				if (hidden(name)) {
					continue;
				}
				if (Files.isSymbolicLink(path) && !inside(top, path)) {
					faults.add(new Fault(name, 1, "", name, "'" + name
							+ "' is a link that leads out of the folder, or nowhere; it is not followed. Put the file "
							+ "itself here."));
				}
				else if (Files.isRegularFile(path)) {
					items.add(new Item(name, Files.size(path), () -> Files.newInputStream(path)));
				}
			}
		}
		return new Folder(List.copyOf(items));
	}

	/** Whether a file is one of those that systems leave behind. */
	static boolean hidden(String name) {
		return name.isEmpty() || name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
	}

	private static boolean inside(Path top, Path link) {
		try {
			return link.toRealPath().startsWith(top);
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
	}

}
