package io.keiretsu.disruption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.network.FactId;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkBuilder;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.Head;

/**
 * Reads networks out of the ledger. A whole one is streamed; what changed since an entry
 * is found by the entries that began or ended evidence and descriptions.
 */
@Component
class NetworkLoader implements Loading {

	/** So many facts are asked for at once. */
	private static final int AT_ONCE = 5_000;

	private final Graph graph;

	NetworkLoader(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Network build(Head head) {
		NetworkBuilder builder = new NetworkBuilder();
		LedgerRows rows = new LedgerRows(builder);
		this.graph.stream("network/things", parameters(null, head), rows::thing);
		for (Kind kind : Kind.values()) {
			this.graph.stream(kind.file, parameters(null, head), kind.taken(rows));
		}
		return builder.build(head.sequence(), head.hash());
	}

	@Override
	public Optional<Network> refresh(Network network, Head head) {
		Map<String, Object> window = Map.of("since", network.sequence(), "sequence", head.sequence());
		if (this.graph.read("network/judged", window).get(0).get("judged").asBoolean()) {
			return Optional.empty();
		}
		NetworkBuilder builder = network.refresh();
		LedgerRows rows = new LedgerRows(builder);
		List<String> things = ids(this.graph.read("network/changed-things", window));
		List<Record> described = read("network/things", things, head);
		if (described.size() < things.size() || !described.stream().allMatch((thing) -> isSaidBefore(network, thing))) {
			return Optional.empty();
		}
		described.forEach(rows::thing);
		List<Record> facts = this.graph.read("network/changed-facts", window);
		for (Kind kind : Kind.values()) {
			List<String> begun = ids(
					facts.stream().filter((fact) -> kind.is(fact) && fact.get("begins").asBoolean()).toList());
			read(kind.file, begun, head).forEach(kind.taken(rows));
		}
		facts.stream()
			.filter((fact) -> !fact.get("begins").asBoolean())
			.forEach((fact) -> builder.retract(FactId.parse(fact.get("id").asString()),
					LedgerRows.until(fact.get("endsAt"))));
		return Optional.of(builder.build(head.sequence(), head.hash()));
	}

	@Override
	public Optional<Head> headOf(Network network) {
		return this.graph.read("network/entry", Map.of("sequence", network.sequence()))
			.stream()
			.filter((entry) -> entry.get("hash").asString().equals(network.version()))
			.map((entry) -> new Head(network.sequence(), entry.get("recordedAt").asZonedDateTime().toInstant(),
					network.version()))
			.findFirst()
			.or(() -> (network.sequence() == 0 && network.version().isEmpty())
					? Optional.of(new Head(0, Instant.EPOCH, "")) : Optional.empty());
	}

	private List<Record> read(String file, List<String> ids, Head head) {
		List<Record> rows = new ArrayList<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			rows.addAll(
					this.graph.read(file, parameters(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), head)));
		}
		return rows;
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, Head head) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("sequence", head.sequence());
		return parameters;
	}

	private static List<String> ids(List<Record> rows) {
		return rows.stream().map((row) -> row.get("id").asString()).toList();
	}

	/** A network can learn more about a thing, and unlearn nothing. */
	private static boolean isSaidBefore(Network network, Record thing) {
		String id = thing.get("id").asString();
		String country = thing.get("country").asString(null);
		return switch (thing.get("kind").asString()) {
			case "firm" -> adds(network.firm(id), network::countryOfFirm, country);
			case "plant" -> adds(network.plant(id), network::countryOfPlant, country);
			default -> broader(network, id).stream()
				.allMatch(new TreeSet<>(thing.get("isA").asList(Value::asString))::contains);
		};
	}

	private static boolean adds(OptionalInt number, CountryOf countryOf, @Nullable String now) {
		String before = number.isPresent() ? countryOf.thing(number.getAsInt()) : null;
		return before == null || before.equals(now);
	}

	private static Set<String> broader(Network network, String product) {
		OptionalInt number = network.product(product);
		Set<String> broader = new TreeSet<>();
		if (number.isPresent()) {
			network.broader(number.getAsInt()).forEach((each) -> broader.add(network.productId(each)));
		}
		return broader;
	}

	/** Where a thing of some number is. */
	@FunctionalInterface
	private interface CountryOf {

		@Nullable String thing(int number);

	}

	/** The facts that a network is made of. */
	private enum Kind {

		OPERATION("operation", "operations"), PRODUCTION("production", "productions"),
		PLANT_STATUS("plant-status", "statuses"), COMPONENT("component", "components"),
		SUPPLY_CONTRACT("supply-contract", "contracts");

		private final String word;

		private final String file;

		Kind(String word, String file) {
			this.word = word;
			this.file = "network/" + file;
		}

		boolean is(Record fact) {
			return fact.get("kind").asString().equals(this.word);
		}

		Consumer<Record> taken(LedgerRows rows) {
			return switch (this) {
				case OPERATION -> rows::operation;
				case PRODUCTION -> rows::production;
				case PLANT_STATUS -> rows::status;
				case COMPONENT -> rows::component;
				case SUPPLY_CONTRACT -> rows::contract;
			};
		}

	}

}
