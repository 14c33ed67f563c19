package io.keiretsu.disruption.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NetworkFileTests {

	@TempDir
	Path folder;

	@Test
	void comesBackAsItWentAndGoesOn() throws IOException {
		for (int seed = 0; seed < 50; seed++) {
			Network network = new RandomNetwork(seed).network(false);
			Path file = this.folder.resolve("network");
			network.save(file);
			Network loaded = Network.load(file);
			assertThat(loaded.hash()).isEqualTo(network.hash());
			assertThat(loaded.sequence()).isEqualTo(network.sequence());
			assertThat(loaded.firm("f1")).isEqualTo(network.firm("f1"));
			NetworkBuilder refresh = loaded.refresh();
			new Sketch(refresh, 1_000).flow("f0", "new", Share.of(0.25), "w0");
			Network refreshed = refresh.build(7);
			refreshed.save(file);
			assertThat(Network.load(file).hash()).isEqualTo(refreshed.hash()).isNotEqualTo(network.hash());
		}
	}

	@Test
	void refusesAFileInWhichAByteWasFlipped() throws IOException {
		Path file = this.folder.resolve("network");
		new RandomNetwork(3).network(false).save(file);
		byte[] whole = Files.readAllBytes(file);
		for (int at = 0; at < whole.length; at++) {
			byte[] flipped = whole.clone();
			flipped[at] ^= 0x10;
			Files.write(file, flipped);
			assertThatThrownBy(() -> Network.load(file)).as("byte %d", at)
				.isInstanceOf(NetworkUnreadable.class)
				.hasMessageContaining("Delete the file");
		}
	}

	@Test
	void refusesWhatIsCutOffOrTooLong() throws IOException {
		Path file = this.folder.resolve("network");
		new RandomNetwork(3).network(false).save(file);
		byte[] whole = Files.readAllBytes(file);
		for (int length : new int[] { 0, 7, 8, 20, whole.length - 1, whole.length + 1 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThatThrownBy(() -> Network.load(file)).as("%d bytes", length).isInstanceOf(NetworkUnreadable.class);
		}
	}

	@Test
	void givesBackEachRelationAsItCameIn() {
		RandomNetwork made = new RandomNetwork(11);
		Network network = made.network(false);
		List<Relation> back = new ArrayList<>();
		for (int number = 0; number < network.relations(); number++) {
			back.add(network.relation(number));
		}
		assertThat(back).containsExactlyInAnyOrderElementsOf(made.relations);
	}

	@Test
	void takesAFactOnceAndRetractsOnlyWhatItHas() {
		Sketch sketch = new Sketch();
		FactId fact = sketch.flow("a", "b", null);
		NetworkBuilder refresh = sketch.network().refresh();
		refresh.relation(sketch.network().relation(0));
		refresh.retract(new FactId(1, 1), 5);
		Network same = refresh.build(2);
		assertThat(same.relations()).isOne();
		assertThat(same.at(Sketch.TODAY).relations()).isOne();
		NetworkBuilder without = same.refresh();
		without.retract(fact, Sketch.TODAY.knownAt());
		Network retracted = without.build(3);
		assertThat(retracted.at(Sketch.TODAY).relations()).isZero();
		assertThat(retracted.at(new Clocks(Sketch.TODAY.validAt(), Sketch.TODAY.knownAt() - 1, Clocks.FOREVER))
			.relations()).isOne();
		assertThat(same.at(Sketch.TODAY).relations()).isOne();
	}

}
