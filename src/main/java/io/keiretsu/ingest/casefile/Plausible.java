package io.keiretsu.ingest.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.keiretsu.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a schema cannot check at one place and needs no other: signs, formats, and values
 * that must fit together.
 */
final class Plausible {

	private static final List<List<String>> PERIODS = List.of(List.of("validFrom", "validTo"),
			List.of("deliveriesFrom", "deliveriesTo"));

	private final List<Fault> faults = new ArrayList<>();

	private Plausible() {
	}

	static List<Fault> faults(Spot root) {
		Plausible plausible = new Plausible();
		root.walk(plausible::check);
		return plausible.faults;
	}

	private void check(Spot spot) {
		if (spot.written() instanceof Written.Text text) {
			text(spot, text);
		}
		else if (spot.written() instanceof Written.Keys keys) {
			ends(spot, keys);
			PERIODS.forEach((period) -> period(spot, keys, period.get(0), period.get(1)));
			inferred(spot, keys);
			evidence(spot);
		}
		else if (spot.schema().isNumber()) {
			currencies(spot);
		}
	}

	private void text(Spot spot, Written.Text text) {
		String forbidden = Texts.forbidden(text.value());
		String format = spot.schema().text("format");
		String complaint = (format != null) ? Formats.complaint(format, text.value()) : null;
		if (text.saysNothing()) {
			add(spot, "There is no value here; fill it in or leave the key out" + (text.value().isEmpty() ? "."
					: ", or put '" + text.value() + "' in quotes if that is the text."));
		}
		else if (forbidden != null) {
			add(spot, "The text holds the invisible sign " + forbidden + "; take it out.");
		}
		else if (complaint != null) {
			add(spot, complaint);
		}
	}

	private void ends(Spot spot, Written.Keys keys) {
		BigDecimal min = number(keys.get("min"));
		BigDecimal max = number(keys.get("max"));
		if (min != null && max != null && min.compareTo(max) > 0) {
			add(spot, "'min' is " + min.toPlainString() + " and 'max' is " + max.toPlainString()
					+ "; 'min' must not be the greater. Swap them.");
		}
	}

	private void period(Spot spot, Written.Keys keys, String from, String to) {
		String first = keys.text(from);
		String last = keys.text(to);
		if (first == null || last == null || Formats.complaint("partial-date", first) != null
				|| Formats.complaint("partial-date", last) != null) {
			return;
		}
		if (!new PartialDate(last).end().isAfter(new PartialDate(first).first())) {
			add(spot, "'" + to + "' is " + last + " and '" + from + "' is " + first + "; '" + to
					+ "' must not be the earlier.");
		}
	}

	private void inferred(Spot spot, Written.Keys keys) {
		Spot inferred = spot.at("inferred");
		if (inferred == null) {
			return;
		}
		List<String> stated = keys.entries().keySet().stream().filter((key) -> !key.equals("inferred")).toList();
		for (Spot each : inferred.items()) {
			String key = each.text();
			if (key != null && !stated.contains(key)) {
				this.faults.add(each.fault("'" + key + "' is marked as inferred and is not given; name a key that "
						+ "stands beside it, or leave it out." + Nearest.didYouMean(key, stated)));
			}
		}
	}

	private void evidence(Spot spot) {
		Spot statedIn = spot.at("statedIn");
		Set<List<@Nullable String>> seen = new HashSet<>();
		for (Spot each : (statedIn != null) ? statedIn.items() : List.<Spot>of()) {
			if (each.written() instanceof Written.Keys keys
					&& !seen.add(List.of("" + keys.text("source"), "" + keys.text("locator")))) {
				this.faults.add(each.fault("'" + keys.text("source") + "' is named twice with the same locator; keep "
						+ "one of them, or give the second its own locator."));
			}
		}
	}

	private void currencies(Spot spot) {
		Map<String, Spot> seen = new HashMap<>();
		for (Spot each : spot.items()) {
			String currency = (each.written() instanceof Written.Keys keys) ? keys.text("currency") : null;
			if (currency != null && seen.putIfAbsent(currency, each) != null) {
				this.faults.add(each.fault("Both amounts are in " + currency
						+ "; a list is one sum stated in two currencies. Make two facts of them, told apart by 'ref'."));
			}
		}
	}

	private void add(Spot spot, String message) {
		this.faults.add(spot.fault(message));
	}

	private static @Nullable BigDecimal number(@Nullable Written written) {
		return (written instanceof Written.Text text) ? TypedJson.number(text) : null;
	}

}
