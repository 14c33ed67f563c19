package io.keiretsu.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page stays small, and nothing in it is from elsewhere or stands where a strict
 * policy forbids it.
 */
class PageWeightTests {

	private static final Path FOLDER = Path.of("src", "main", "resources", "static");

	private static final int MOST = 150 * 1024;

	@Test
	void weighsLittle() throws IOException {
		long bytes = 0;
		for (Path file : files()) {
			bytes += Files.size(file);
		}
		System.out.printf("The page: %,d bytes of its own code in %d files%n", bytes, files().size());
		assertThat(bytes).isLessThan(MOST);
	}

	@Test
	void namesNoOtherHostAndWritesNoMarkup() throws IOException {
		for (Path file : files()) {
			assertThat(Files.readString(file).replace("http://www.w3.org/", "")).as(file.toString())
				.doesNotContain("http://", "https://", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
						"eval(");
		}
	}

	@Test
	void keepsScriptsAndStylesInFiles() throws IOException {
		assertThat(Files.readString(FOLDER.resolve("index.html"))).doesNotContainPattern("<script(?![^>]* src=)")
			.doesNotContain("<style")
			.doesNotContainPattern("\\s(style|on\\w+)=");
	}

	@Test
	void hasNoModuleThatNobodyUses() throws IOException {
		List<Path> files = files();
		StringBuilder all = new StringBuilder();
		for (Path file : files) {
			all.append(Files.readString(file));
		}
		assertThat(files).filteredOn((file) -> file.toString().endsWith(".js"))
			.allSatisfy((file) -> assertThat(all).containsPattern("(\\./|page/)" + file.getFileName() + "['\"]"));
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> found = Files.walk(FOLDER)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
