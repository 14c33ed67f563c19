package io.keiretsu.question;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.name.Commonness;

/**
 * How common a word is in the names of the graph, with what was counted among listed
 * firms as a prior. It is counted anew when there are half as many names again.
 */
@Component
public class KnownWords implements Commonness {

	private static final double GROWN = 1.5;

	private final Graph graph;

	private final Acknowledged acknowledged;

	private final Commonness prior = Commonness.ofListedFirms();

	private volatile Count count = new Count(0, new Object2IntOpenHashMap<>());

	private volatile String checkedAt = "";

	KnownWords(Graph graph, Acknowledged acknowledged) {
		this.graph = graph;
		this.acknowledged = acknowledged;
	}

	/** What was counted, and in how many names. */
	private record Count(long names, Object2IntOpenHashMap<String> words) {

	}

	/**
	 * {@return this, counted anew if the graph has grown much since}
	 */
	public synchronized KnownWords upToDate() {
		String head = this.acknowledged.head().hash();
		if (!head.equals(this.checkedAt)) {
			this.checkedAt = head;
			long now = this.graph.read("things/names-held", Map.of()).get(0).get("names").asLong();
			if (now > this.count.names() * GROWN || now * GROWN < this.count.names()) {
				this.count = counted();
			}
		}
		return this;
	}

	private Count counted() {
		Object2IntOpenHashMap<String> words = new Object2IntOpenHashMap<>();
		long[] names = { 0 };
		this.graph.stream("things/names-folded", Map.of(), (row) -> {
			names[0]++;
			new HashSet<>(Arrays.asList(row.get("folded").asString("").split(" ")))
				.forEach((word) -> words.addTo(word, 1));
		});
		return new Count(names[0], words);
	}

	@Override
	public double names() {
		return this.prior.names() + this.count.names();
	}

	@Override
	public double count(String word) {
		return this.prior.count(word) + this.count.words().getInt(word);
	}

}
