package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.Networks.Known;
import io.keiretsu.disruption.Understood.Stopping;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.Direction;
import io.keiretsu.disruption.network.Model;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.Scenario;
import io.keiretsu.disruption.network.Stop;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Quoting;
import io.keiretsu.question.Thing;
import io.keiretsu.question.ThingUnknown;
import io.keiretsu.question.Words;

/**
 * Turns names into things, and words into values; what it does not understand it refuses.
 */
@Component
class Understanding {

	private static final String COUNTRY = "country:";

	private static final int MOST_TIERS = 1_000;

	private static final Pattern TIME = Pattern.compile("P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?");

	private static final List<ThingKind> STOPPABLE = List.of(ThingKind.FIRM, ThingKind.PLANT, ThingKind.PRODUCT);

	private final Quoting quoting;

	Understanding(Quoting quoting) {
		this.quoting = quoting;
	}

	Understood of(Known known, ScenarioAsked asked, String at) {
		List<Stopping> stops = new ArrayList<>();
		for (ScenarioAsked.Stopped stopped : asked.stop()) {
			stops.add(stopping(known, stopped, at + "stop[" + stops.size() + "]"));
		}
		Map<String, Integer> survive = new TreeMap<>();
		asked.survive()
			.forEach((firm, time) -> survive.put(firm(known, at + "survive", firm).id(),
					days(at + "survive[\"" + firm + "\"]", time)));
		return new Understood(stops, survive, one(at + "model", asked.model(), Model.values()),
				one(at + "direction", asked.direction(), Direction.values()), tiers(at, asked.tiers()));
	}

	Thing firm(Known known, String parameter, String name) {
		return this.quoting.thing(known.head(), parameter, name, List.of(ThingKind.FIRM));
	}

	private Stopping stopping(Known known, ScenarioAsked.Stopped stopped, String at) {
		String recover = stopped.recover();
		int days = (recover != null) ? days(at + ".recover", recover) : Clocks.FOREVER;
		if (stopped.what().startsWith(COUNTRY)) {
			Thing country = Quoting.country(stopped.what().substring(COUNTRY.length()));
			return new Stopping(Stop.Kind.COUNTRY, country, stopped.losing(), days);
		}
		Thing thing = this.quoting.thing(known.head(), at, stopped.what(), STOPPABLE);
		for (Stop.Kind kind : List.of(Stop.Kind.FIRM, Stop.Kind.PLANT, Stop.Kind.PRODUCT)) {
			if (number(known.network(), kind, thing.id()).isPresent()) {
				return new Stopping(kind, thing, stopped.losing(), days);
			}
		}
		throw new ThingUnknown("firm, plant or product that is known in this version of the graph", stopped.what(),
				List.of());
	}

	static OptionalInt number(Network network, Stop.Kind kind, String id) {
		return switch (kind) {
			case FIRM -> network.firm(id);
			case PLANT -> network.plant(id);
			case PRODUCT -> network.product(id);
			case COUNTRY -> network.country(id.substring(COUNTRY.length()));
		};
	}

	static int number(String name, String value, int atLeast, int atMost) {
		try {
			int number = Integer.parseInt(value);
			if (number >= atLeast && number <= atMost) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// refused below, like a number out of range
		}
		throw new ParameterRefused(name, value, "a whole number from %d to %d".formatted(atLeast, atMost));
	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static int tiers(String at, String tiers) {
		try {
			return tiers.equals(ScenarioAsked.UNLIMITED) ? Scenario.UNLIMITED
					: number(at + "tiers", tiers, 1, MOST_TIERS);
		}
		catch (ParameterRefused refused) {
			throw new ParameterRefused(at + "tiers", tiers,
					"a whole number from 1 to %d, or unlimited".formatted(MOST_TIERS));
		}
	}

	private static int days(String name, @Nullable String time) {
		Matcher matcher = TIME.matcher(String.valueOf(time));
		if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
			throw new ParameterRefused(name, String.valueOf(time), "a time in weeks or days, such as P2W or P90D");
		}
		int weeks = (matcher.group(1) != null) ? Integer.parseInt(matcher.group(1)) : 0;
		return 7 * weeks + ((matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : 0);
	}

	private static <E extends Enum<E>> E one(String name, String value, E[] all) {
		return Arrays.stream(all)
			.filter((each) -> word(each).equals(value))
			.findFirst()
			.orElseThrow(() -> new ParameterRefused(name, value,
					Words.either(Arrays.stream(all).map(Understanding::word).toList())));
	}

}
