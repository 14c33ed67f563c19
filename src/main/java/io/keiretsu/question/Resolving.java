package io.keiretsu.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;

/**
 * Understands a request: names become ids, texts become values, and what is not
 * understood is refused.
 */
@Component
class Resolving {

	private static final List<String> GROUPS = List.of("self", "controlled", "ultimate");

	/** How a country is named where things and countries mix. */
	private static final String COUNTRY = "country:";

	private final Names names;

	private final Clocks clocks;

	private final Meant meant;

	Resolving(Names names, Clocks clocks, Meant meant) {
		this.names = names;
		this.clocks = clocks;
		this.meant = meant;
	}

	Resolved resolve(Asked asked, Request request, Head head) {
		Set<String> allowed = new HashSet<>(Clocks.NAMES);
		allowed.addAll(Set.of("limit", "format"));
		asked.parameters().forEach((parameter) -> allowed.add(parameter.name()));
		if (asked.asksForFirm()) {
			allowed.add("group");
		}
		request.allowOnly(allowed);
		AsOf asOf = this.clocks.of(request, head);
		Map<String, @Nullable Object> shown = new TreeMap<>();
		Map<String, @Nullable Object> cypher = new HashMap<>(asOf.parameters());
		if (asked.asksForFirm()) {
			String group = request.one("group");
			shown.put("group", (group != null) ? oneOf("group", group, GROUPS) : "controlled");
		}
		Function<Thing, List<String>> group = (firm) -> this.meant.group(head, firm.id(), shown.get("group"), asOf);
		Function<Thing, List<String>> tree = (product) -> this.meant.tree(head, product.id());
		Map<String, String> named = new HashMap<>();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (AskedParameter parameter : asked.parameters()) {
			if (parameter.isList()) {
				List<Thing> things = things(parameter, request, head);
				values.put(parameter.name(), things);
				placeAll(parameter.name(), things, shown, cypher, group);
				continue;
			}
			String given = request.one(parameter.name());
			String text = (given != null) ? given : parameter.otherwise();
			if (text == null && parameter.required()) {
				throw ParameterRefused.missing(parameter);
			}
			Object value = (text != null) ? value(parameter, text, head) : null;
			values.put(parameter.name(), value);
			if (value instanceof Thing thing) {
				named.put(parameter.name(), thing.name());
			}
			if (value instanceof Fact fact) {
				named.put(parameter.name(), '"' + fact.title() + '"');
			}
			shown.put(parameter.name(), plain(value));
			place(parameter, value, cypher, group, tree);
		}
		refuseReversed(values.get("from"), values.get("to"));
		int limit = request.isWhole() ? Request.WHOLE : number("limit", request.one("limit", "100"), 1, Page.MOST);
		cypher.put("limit", limit);
		return new Resolved(Records.create(asked.type(), new ArrayList<>(values.values())), shown, cypher, named, asOf,
				limit);
	}

	/** A period that ends before it begins finds nothing, which would be no answer. */
	private static void refuseReversed(@Nullable Object from, @Nullable Object to) {
		boolean isReversed = (from instanceof LocalDate first && to instanceof LocalDate last && last.isBefore(first))
				|| (from instanceof Instant start && to instanceof Instant end && end.isBefore(start));
		if (isReversed) {
			throw new ParameterRefused("to", String.valueOf(to), "one that is not before from, which is " + from);
		}
	}

	private List<Thing> things(AskedParameter parameter, Request request, Head head) {
		return request.list(parameter.name())
			.stream()
			.map((text) -> text.startsWith(COUNTRY)
					? new Thing(text, Places.inText(CountryCode.of(text.substring(COUNTRY.length()))))
					: this.meant.by(head, parameter, text))
			.toList();
	}

	private static void placeAll(String name, List<Thing> things, Map<String, @Nullable Object> shown,
			Map<String, @Nullable Object> cypher, Function<Thing, List<String>> group) {
		List<String> ids = things.stream().map(Thing::id).toList();
		shown.put(name, ids.isEmpty() ? null : ids);
		cypher.put(name + "Ids", ids);
		cypher.put(name + "Group",
				things.stream()
					.filter((thing) -> !thing.id().startsWith(COUNTRY))
					.flatMap((thing) -> group.apply(thing).stream())
					.distinct()
					.toList());
	}

	private Object value(AskedParameter parameter, String text, Head head) {
		if (parameter.javaType() == Thing.class) {
			return this.meant.by(head, parameter, text);
		}
		if (parameter.javaType() == Fact.class) {
			return this.names.fact(text);
		}
		if (parameter.javaType() == Integer.class) {
			return number(parameter.name(), text, parameter.atLeast(), parameter.atMost());
		}
		if (parameter.javaType() == LocalDate.class) {
			return Clocks.date(parameter.name(), text);
		}
		if (parameter.javaType() == Instant.class) {
			return Clocks.instant(parameter.name(), text);
		}
		if (parameter.javaType() == PartialDate.class) {
			try {
				return new PartialDate(text);
			}
			catch (IllegalArgumentException ex) {
				throw new ParameterRefused(parameter.name(), text, "a period such as 2024 or 2024-01/2024-11");
			}
		}
		if (parameter.name().equals(CountryCode.PARAMETER)) {
			return CountryCode.of(text);
		}
		return parameter.allowed().isEmpty() ? text : oneOf(parameter.name(), text, parameter.allowed());
	}

	private static void place(AskedParameter parameter, @Nullable Object value, Map<String, @Nullable Object> cypher,
			Function<Thing, List<String>> group, Function<Thing, List<String>> tree) {
		String name = parameter.name();
		cypher.put(name, plain(value));
		if (parameter.javaType() == PartialDate.class) {
			cypher.put(name + "From", (value instanceof PartialDate period) ? period.first().toString() : null);
			cypher.put(name + "Until", (value instanceof PartialDate period) ? period.end().toString() : null);
		}
		if (parameter.kinds().contains(ThingKind.FIRM)) {
			cypher.put(name + "Group", (value instanceof Thing thing) ? group.apply(thing) : null);
		}
		if (parameter.kinds().contains(ThingKind.PRODUCT)) {
			cypher.put(name + "Tree", (value instanceof Thing thing) ? tree.apply(thing) : null);
		}
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return (value instanceof Thing thing) ? thing.id()
				: (value instanceof Fact fact) ? fact.id()
						: (value instanceof LocalDate || value instanceof PartialDate || value instanceof Instant)
								? value.toString() : value;
	}

	static String oneOf(String name, String value, List<String> allowed) {
		if (!allowed.contains(value)) {
			throw new ParameterRefused(name, value, Words.either(allowed));
		}
		return value;
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
		throw new ParameterRefused(name, String.valueOf(value),
				"a whole number from %d to %d".formatted(atLeast, atMost));
	}

}
