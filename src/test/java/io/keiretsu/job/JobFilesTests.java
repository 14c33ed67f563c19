package io.keiretsu.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of jobs is read by whatever Keiretsu comes later. */
class JobFilesTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void readsWhatItKept() {
		JobFiles files = new JobFiles(this.folder, JSON);
		Job job = queued().running().brokenOffOnce();
		files.keep(job);
		assertThat(files.all()).containsExactly(job);
	}

	@Test
	void readsJobsOfAnOlderKeiretsuThatCountedLess() throws Exception {
		ObjectNode older = JSON.valueToTree(queued());
		older.remove("brokenOff");
		Files.write(this.folder.resolve("old.json"), JSON.writeValueAsBytes(older));
		assertThat(new JobFiles(this.folder, JSON).all()).containsExactly(queued());
	}

	@Test
	void putsAsideWhatItCannotRead() throws Exception {
		Files.writeString(this.folder.resolve("torn.json"), "{\"id\":");
		assertThat(new JobFiles(this.folder, JSON).all()).isEmpty();
		assertThat(this.folder.resolve("torn.json.unreadable")).exists();
	}

	private static Job queued() {
		return Job.queued("old", "import", "case.yaml", Instant.EPOCH, null, null);
	}

}
