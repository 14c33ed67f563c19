package io.keiretsu.disruption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;

/**
 * What if: as somebody asks it, in names and words.
 *
 * @param stop what stops
 * @param survive how long firms go on without an input, by id or name, such as
 * {@code P14D}
 * @param model reach, exposure or esri
 * @param direction downstream, upstream or both
 * @param tiers a whole number, or {@value #UNLIMITED}
 * @param clocks {@code validAt}, {@code knownAt}, {@code reportedBy} and {@code cases}
 * @param limit how many rows at most, as a whole number
 * @param against another scenario that it is compared with, or {@code null}
 */
public record ScenarioAsked(List<Stopped> stop, Map<String, String> survive, String model, String direction,
		String tiers, Map<String, List<String>> clocks, String limit, @Nullable ScenarioAsked against) {

	/** As far as it goes. */
	public static final String UNLIMITED = "unlimited";

	private static final Set<String> CLOCKS = Set.of("validAt", "knownAt", "reportedBy", "cases");

	private static final Set<String> OF_SCENARIO = Set.of("stop", "survive", "model", "direction", "tiers");

	private static final String AGAINST = "against";

	private static final String LIMIT = "limit";

	/**
	 * Something that stops.
	 *
	 * @param what an id, an identifier or a name of a firm, plant or product, or
	 * {@code country:CN}
	 * @param losing the part of what it gives that is lost, 0 to 1
	 * @param recover how long until it is back, such as {@code P90D}; {@code null} for
	 * never
	 */
	public record Stopped(String what, double losing, @Nullable String recover) {

	}

	/**
	 * {@return what a JSON object asks}
	 * @param body as {@code POST /api/scenarios} takes it
	 * @throws ParameterRefused if a field is not known, missing or not of its form
	 */
	public static ScenarioAsked of(JsonNode body) {
		Set<String> allowed = new TreeSet<>(OF_SCENARIO);
		allowed.addAll(CLOCKS);
		allowed.add(AGAINST);
		allowed.add(LIMIT);
		Map<String, List<String>> clocks = new LinkedHashMap<>();
		ScenarioAsked asked = read("", body, allowed, new ScenarioAsked(List.of(), Map.of(), "exposure", "downstream",
				"10", clocks, text("", body, LIMIT, "100"), null));
		for (String clock : CLOCKS) {
			JsonNode value = body.path(clock);
			if (value.isArray()) {
				clocks.put(clock, value.valueStream().map((each) -> plain(clock, each)).toList());
			}
			else if (!value.isMissingNode() && !value.isNull()) {
				clocks.put(clock, List.of(plain(clock, value)));
			}
		}
		JsonNode other = body.path(AGAINST);
		if (other.isMissingNode() || other.isNull()) {
			return asked;
		}
		ScenarioAsked against = read(AGAINST + ".", other, new TreeSet<>(OF_SCENARIO), new ScenarioAsked(List.of(),
				asked.survive, asked.model, asked.direction, asked.tiers, clocks, asked.limit, null));
		return new ScenarioAsked(asked.stop, asked.survive, asked.model, asked.direction, asked.tiers, clocks,
				asked.limit, against);
	}

	Request request() {
		return new Request(this.clocks);
	}

	private static ScenarioAsked read(String at, JsonNode body, Set<String> allowed, ScenarioAsked otherwise) {
		if (!body.isObject()) {
			throw new ParameterRefused(at.isEmpty() ? "the body" : at.substring(0, at.length() - 1), shown(body),
					"a JSON object such as {\"stop\": [\"lansing-battery-plant\"]}");
		}
		ParameterRefused.unlessAllowed(new TreeSet<>(body.propertyNames()), allowed);
		return new ScenarioAsked(stops(at, body.path("stop")), survive(at, body.path("survive"), otherwise.survive),
				text(at, body, "model", otherwise.model), text(at, body, "direction", otherwise.direction),
				text(at, body, "tiers", otherwise.tiers), otherwise.clocks, otherwise.limit, null);
	}

	private static List<Stopped> stops(String at, JsonNode stop) {
		JsonNode listed = stop;
		if (!listed.isArray() || listed.isEmpty() || listed.size() > 100) {
			throw new ParameterRefused(at + "stop", shown(stop),
					"a list of 1 to 100 things that stop, such as [\"lansing-battery-plant\", {\"what\": \"country:CN\", \"losing\": 0.5, \"recover\": \"P90D\"}]");
		}
		List<Stopped> stops = new ArrayList<>();
		for (JsonNode each : listed) {
			String place = at + "stop[" + stops.size() + "]";
			if (each.isString()) {
				stops.add(new Stopped(plain(place, each), 1, null));
				continue;
			}
			if (!each.isObject() || !each.path("what").isString()) {
				throw new ParameterRefused(place, shown(each),
						"an id, a name or country:CN, or an object that has it as \"what\"");
			}
			ParameterRefused.unlessAllowed(new TreeSet<>(each.propertyNames()), Set.of("what", "losing", "recover"));
			stops.add(new Stopped(plain(place + ".what", each.path("what")), losing(place, each.path("losing")),
					each.path("recover").isMissingNode() || each.path("recover").isNull() ? null
							: plain(place + ".recover", each.path("recover"))));
		}
		return stops;
	}

	private static double losing(String at, JsonNode losing) {
		if (losing.isMissingNode() || losing.isNull()) {
			return 1;
		}
		if (!losing.isNumber() || !(losing.asDouble() >= 0 && losing.asDouble() <= 1)) {
			throw new ParameterRefused(at + ".losing", shown(losing), "the part that is lost, a number from 0 to 1");
		}
		return losing.asDouble();
	}

	private static Map<String, String> survive(String at, JsonNode survive, Map<String, String> otherwise) {
		if (survive.isMissingNode() || survive.isNull()) {
			return otherwise;
		}
		if (!survive.isObject() || survive.size() > 1_000) {
			throw new ParameterRefused(at + "survive", shown(survive),
					"an object of at most 1,000 firms and times, such as {\"toyota-motor\": \"P14D\"}");
		}
		Map<String, String> times = new LinkedHashMap<>();
		survive.propertyStream()
			.forEach((time) -> times.put(time.getKey(),
					plain(at + "survive[\"" + time.getKey() + "\"]", time.getValue())));
		return times;
	}

	private static String text(String at, JsonNode body, String name, String otherwise) {
		JsonNode value = body.path(name);
		return (value.isMissingNode() || value.isNull()) ? otherwise : plain(at + name, value);
	}

	private static String plain(String name, JsonNode value) {
		if (!value.isValueNode() || value.isNull() || value.asString().isBlank()) {
			throw new ParameterRefused(name, shown(value), "one value that is not empty");
		}
		return value.asString().strip();
	}

	private static String shown(JsonNode value) {
		return value.isMissingNode() ? "nothing" : value.isString() ? value.asString() : value.toString();
	}

}
