package io.keiretsu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The zip, unpacked into an empty folder, runs the main job and survives a kill -9. Run
 * by {@code mvn verify -P distribution}.
 */
class DistributionIT {

	@Test
	void runsTheMainJobAndSurvivesAKill(@TempDir Path empty) throws Exception {
		Path folder = unpack(Path.of(System.getProperty("keiretsu.zip")), empty).resolve("keiretsu");
		List<ProcessHandle> neo4j;
		try (StartedApp first = StartedApp.unpacked(folder).awaitReady()) {
			assertThat(first.says()).contains("Who supplies Toyota? LG Energy Solution supplies Toyota Motor");
			neo4j = first.children();
		}
		for (ProcessHandle child : neo4j) {
			child.onExit().get(2, TimeUnit.MINUTES);
		}
		try (StartedApp second = StartedApp.unpacked(folder).awaitReady()) {
			assertThat(second.says()).contains(" 0 new")
				.contains("Who supplies Toyota? LG Energy Solution supplies Toyota Motor");
			second.process().destroy();
			second.awaitEnd();
		}
	}

	private static Path unpack(Path zip, Path folder) throws IOException {
		try (InputStream bytes = Files.newInputStream(zip); ZipInputStream unpacking = new ZipInputStream(bytes)) {
			for (ZipEntry entry = unpacking.getNextEntry(); entry != null; entry = unpacking.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				if (!entry.isDirectory()) {
					Files.createDirectories(file.getParent());
					Files.copy(unpacking, file);
				}
			}
		}
		return folder;
	}

}
