package io.keiretsu.disruption;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import io.keiretsu.disruption.network.Amount;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.FactId;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkBuilder;
import io.keiretsu.disruption.network.PlantState;
import io.keiretsu.disruption.network.Relation;
import io.keiretsu.disruption.network.Share;
import io.keiretsu.disruption.network.Spell;
import io.keiretsu.disruption.network.Stage;

/** Takes the rows of {@code cypher/network} into a network. */
final class LedgerRows {

	private static final String NOT_STATED = "not-stated";

	private final NetworkBuilder builder;

	LedgerRows(NetworkBuilder builder) {
		this.builder = builder;
	}

	void thing(Record row) {
		String id = row.get("id").asString();
		switch (row.get("kind").asString()) {
			case "firm" -> this.builder.firm(id, row.get("country").asString(null));
			case "plant" -> this.builder.plant(id, row.get("country").asString(null));
			default -> {
				int product = this.builder.product(id);
				row.get("isA")
					.asList(Value::asString)
					.forEach((broader) -> this.builder.isA(product, this.builder.product(broader)));
			}
		}
	}

	void contract(Record row) {
		String product = row.get("product").asString(null);
		List<Integer> plants = row.get("plants").asList((plant) -> this.builder.plant(plant.asString(), null));
		this.builder.relation(new Relation(firm(row, "from"), firm(row, "to"), plants,
				(product != null) ? this.builder.product(product) : Network.NONE, share(row, "cost"),
				share(row, "revenue"), amount(row), stage(row.get("stage").asString(NOT_STATED)), spell(row)));
	}

	void operation(Record row) {
		this.builder.operation(firm(row, "from"), this.builder.plant(row.get("to").asString(), null), spell(row));
	}

	void production(Record row) {
		this.builder.production(this.builder.plant(row.get("from").asString(), null),
				this.builder.product(row.get("to").asString()), spell(row));
	}

	void status(Record row) {
		this.builder.status(this.builder.plant(row.get("from").asString(), null),
				PlantState.valueOf(constant(row.get("word").asString())), spell(row));
	}

	void component(Record row) {
		String essential = row.get("word").asString(NOT_STATED);
		this.builder.component(this.builder.product(row.get("from").asString()),
				this.builder.product(row.get("to").asString()),
				essential.equals(NOT_STATED) ? null : (Boolean) essential.equals("yes"), spell(row));
	}

	private int firm(Record row, String column) {
		return this.builder.firm(row.get(column).asString(), null);
	}

	private static Spell spell(Record row) {
		return new Spell(FactId.parse(row.get("fact").asString()), day(row, "validFrom"), day(row, "validTo"),
				row.get("recordedAt").asLong(), until(row.get("retractedAt")), day(row, "firstPublished"),
				row.get("cases").isNull() ? List.of() : row.get("cases").asList(Value::asString));
	}

	/** An instant that the ledger writes for "never" is none that ever comes. */
	static long until(Value micros) {
		return (micros.isNull() || micros.asLong() >= Clocks.FROM_NEVER) ? Clocks.STILL_KNOWN : micros.asLong();
	}

	private static int day(Record row, String column) {
		LocalDate day = row.get(column).asLocalDate();
		return Clocks.day(day);
	}

	private static @Nullable Share share(Record row, String name) {
		Value min = row.get(name + "Min");
		Value max = row.get(name + "Max");
		if (min.isNull() && max.isNull()) {
			return null;
		}
		double unit = row.get(name + "Unit").asString("").equals("percent") ? 100 : 1;
		double least = Math.min(1, Math.max(0, min.asDouble(0) / unit));
		return new Share(least, Math.max(least, Math.min(1, max.asDouble(unit) / unit)));
	}

	private static @Nullable Amount amount(Record row) {
		Value currency = row.get("currency");
		double min = row.get("amountMin").asDouble(0);
		if (currency.isNull() || min < 0) {
			return null;
		}
		double max = row.get("amountMax").asDouble(Double.POSITIVE_INFINITY);
		Value stated = row.get("amount");
		return new Amount(min, Math.max(min, max), currency.asString(),
				stated.isNull() ? null : (Double) stated.asDouble());
	}

	private static Stage stage(String word) {
		return Stage.valueOf(constant(word));
	}

	private static String constant(String word) {
		return word.toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
