package io.keiretsu.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What the graph has given lately. Whatever a reader can see changes with an entry of the
 * ledger and no otherwise, so that an answer of the graph holds for as long as its head
 * does.
 *
 * @param <K> what was asked
 * @param <V> what was given
 */
final class Remembered<K, V> {

	private static final int MOST = 10_000;

	private final Cache<At<K>, V> held = Caffeine.newBuilder().maximumSize(MOST).build();

	private record At<K>(String head, K asked) {

	}

	/**
	 * {@return what the graph gives}
	 * @param head the entry up to which is read
	 * @param asked what is asked
	 * @param reading asks the graph; what it throws is not remembered
	 */
	V at(Head head, K asked, Function<K, V> reading) {
		return this.held.get(new At<>(head.hash(), asked), (at) -> reading.apply(at.asked()));
	}

	/**
	 * {@return what the graph gives for each of several}
	 * @param head the entry up to which is read
	 * @param asked what is asked, in the order in which it is given back
	 * @param reading asks the graph at once for all that is not remembered
	 */
	List<V> all(Head head, Collection<K> asked, Function<List<K>, Map<K, V>> reading) {
		List<At<K>> each = asked.stream().map((one) -> new At<>(head.hash(), one)).toList();
		Map<At<K>, V> given = this.held.getAll(each, (missing) -> {
			Map<At<K>, V> read = new HashMap<>();
			reading.apply(missing.stream().map((at) -> at.asked()).toList())
				.forEach((one, value) -> read.put(new At<>(head.hash(), one), value));
			return read;
		});
		return each.stream().map(given::get).toList();
	}

}
