package io.keiretsu.disruption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.Direction;
import io.keiretsu.disruption.network.Model;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.Scenario;
import io.keiretsu.disruption.network.Stop;
import io.keiretsu.question.Thing;

/**
 * A scenario that was understood.
 *
 * @param stops what stops
 * @param survive how long firms go on without an input, in days, by their id
 * @param model how the loss travels
 * @param direction which way
 * @param tiers how far
 */
record Understood(List<Stopping> stops, Map<String, Integer> survive, Model model, Direction direction, int tiers) {

	/**
	 * Something that stops.
	 *
	 * @param kind what it is
	 * @param thing which; a country is {@code country:CN}
	 * @param losing the part that is lost, 0 to 1
	 * @param recover days until it is back, or {@link Clocks#FOREVER}
	 */
	record Stopping(Stop.Kind kind, Thing thing, double losing, int recover) {

		boolean isThing(String id) {
			return this.thing.id().equals(id);
		}

	}

	/**
	 * The scenario in the numbers of a network; what that does not have stops nothing.
	 */
	Scenario in(Network network, int limit) {
		Map<Integer, Integer> times = new TreeMap<>();
		this.survive.forEach((firm, days) -> network.firm(firm).ifPresent((number) -> times.put(number, days)));
		List<Stop> all = this.stops.stream()
			.flatMap((stopping) -> Understanding.number(network, stopping.kind(), stopping.thing().id())
				.stream()
				.mapToObj((number) -> new Stop(stopping.kind(), number, stopping.losing(), stopping.recover())))
			.toList();
		return new Scenario(all, times, this.model, this.direction, this.tiers, limit);
	}

	/** As an answer repeats it, and as it can be asked again. */
	Map<String, @Nullable Object> shown() {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("stop", this.stops.stream().map(Understood::shown).toList());
		Map<String, String> times = new TreeMap<>();
		this.survive.forEach((firm, days) -> times.put(firm, "P" + days + "D"));
		shown.put("survive", times);
		shown.put("model", Understanding.word(this.model));
		shown.put("direction", Understanding.word(this.direction));
		shown.put("tiers", (this.tiers == Scenario.UNLIMITED) ? ScenarioAsked.UNLIMITED : (Object) this.tiers);
		return shown;
	}

	boolean isTimed() {
		return !this.survive.isEmpty()
				|| this.stops.stream().anyMatch((stopping) -> stopping.recover() != Clocks.FOREVER);
	}

	private static Map<String, Object> shown(Stopping stopping) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("what", stopping.thing().id());
		if (stopping.losing() != 1) {
			shown.put("losing", stopping.losing());
		}
		if (stopping.recover() != Clocks.FOREVER) {
			shown.put("recover", "P" + stopping.recover() + "D");
		}
		return shown;
	}

}
