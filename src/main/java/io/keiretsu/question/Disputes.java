package io.keiretsu.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.Quantity;
import io.keiretsu.graph.Graph;

/**
 * Finds where sources disagree: facts of one slot that overlap in time and state values
 * that cannot both be true. Which of them an answer leads with is decided by
 * {@link #RULE}; nothing is ever dropped.
 */
@Component
class Disputes {

	/** The criteria that choose, in their order. */
	static final List<String> RULE = List.of("reliability", "recency", "confidence", "independence");

	private final Graph graph;

	Disputes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * {@return the disputes in which these facts stand}
	 * @param facts their ids
	 * @param asOf the clocks
	 */
	List<Dispute> about(List<String> facts, AsOf asOf) {
		if (facts.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("facts", facts);
		parameters.put("rule", RULE);
		Map<String, List<Claim>> bySlot = new LinkedHashMap<>();
		this.graph.read("things/same-slot", parameters)
			.forEach((row) -> bySlot.computeIfAbsent(row.get("slot").asString(), (slot) -> new ArrayList<>())
				.add(Claim.of(row)));
		return bySlot.entrySet()
			.stream()
			.filter((slot) -> disagree(slot.getValue()))
			.map((slot) -> dispute(slot.getKey(), slot.getValue()))
			.toList();
	}

	private static boolean disagree(List<Claim> claims) {
		return claims.stream().anyMatch((one) -> claims.stream().anyMatch((other) -> one.deniesTo(other)));
	}

	private static Dispute dispute(String slot, List<Claim> claims) {
		Map<String, Dispute.Value> values = new LinkedHashMap<>();
		for (Claim claim : claims) {
			values.merge(claim.words(), new Dispute.Value(claim.words(), List.of(claim.fact()), claim.sources()),
					(one, more) -> new Dispute.Value(one.value(), joined(one.facts(), more.facts()),
							joined(one.sources(), more.sources())));
		}
		Claim chosen = claims.get(0);
		Claim next = claims.stream().filter(chosen::deniesTo).findFirst().orElse(chosen);
		String rule = RULE.stream()
			.filter((criterion) -> !Objects.equals(chosen.strength().get(criterion), next.strength().get(criterion)))
			.findFirst()
			.orElse("none");
		return new Dispute(slot, List.copyOf(values.values()), chosen.fact(), rule);
	}

	private static List<String> joined(List<String> one, List<String> more) {
		List<String> all = new ArrayList<>(one);
		all.addAll(more);
		return all.stream().distinct().toList();
	}

	/** What one fact says in a slot. */
	private record Claim(String fact, Map<String, Quantity> quantities, @Nullable String status, LocalDate from,
			LocalDate fromLatest, String title, List<String> sources, Map<String, Object> strength) {

		static Claim of(Record row) {
			Map<String, Value> properties = row.get("properties").asMap((value) -> value);
			Map<String, Quantity> quantities = new LinkedHashMap<>();
			properties.keySet()
				.stream()
				.filter((name) -> name.endsWith("Qualifier"))
				.map((name) -> name.replace("Qualifier", ""))
				.sorted()
				.forEach((name) -> quantities.put(name, quantity(name, properties)));
			Value status = properties.get("status");
			return new Claim(row.get("fact").asString(), quantities, (status != null) ? status.asString() : null,
					day(properties, "validFrom"), day(properties, "validFromLatest"),
					String.valueOf(properties.get("title")), row.get("sources").asList(Value::asString),
					row.get("strength").asMap());
		}

		private static LocalDate day(Map<String, Value> properties, String name) {
			Value day = properties.get(name);
			return (day != null) ? day.asLocalDate() : AsOf.BEGINNING;
		}

		private static Quantity quantity(String name, Map<String, Value> properties) {
			Map<String, Value> own = new HashMap<>();
			properties.forEach((key, value) -> {
				if (key.startsWith(name)) {
					own.put(key.substring(name.length()), value);
				}
			});
			return Objects.requireNonNull(QuantityProperties.compose(own));
		}

		/**
		 * Quantities in one measure whose intervals are apart; statuses that differ and
		 * may have begun at the same time.
		 */
		boolean deniesTo(Claim other) {
			boolean statuses = this.status != null && other.status != null && !this.status.equals(other.status)
					&& !this.from.isAfter(other.fromLatest) && !other.from.isAfter(this.fromLatest);
			return statuses || this.quantities.entrySet().stream().anyMatch((own) -> {
				Quantity theirs = other.quantities.get(own.getKey());
				return theirs != null && Objects.equals(own.getValue().measure(), theirs.measure())
						&& !own.getValue().agreesWith(theirs);
			});
		}

		String words() {
			if (this.status != null) {
				return this.status;
			}
			return this.quantities.isEmpty() ? this.title
					: Words.list(this.quantities.values().stream().map(Words::amount).toList());
		}

	}

}
