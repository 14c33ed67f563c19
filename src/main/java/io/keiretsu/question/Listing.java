package io.keiretsu.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Statement;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;

/** Lists things page by page, all or those of a name, as they were known at some time. */
@Component
public class Listing {

	private static final int SIMILAR = 200;

	/** So many are read at once, where nothing of what came before may be shown. */
	private static final int LONGEST_STEP = 5_000;

	private static final Set<ThingKind> LOCATED = Set.of(ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY);

	private final Names names;

	private final Clocks clocks;

	private final Graph graph;

	Listing(Names names, Clocks clocks, Graph graph) {
		this.names = names;
		this.clocks = clocks;
		this.graph = graph;
	}

	/** What a list shows of a thing. */
	public interface Row {

		/**
		 * {@return its id}
		 */
		String getId();

		/**
		 * {@return what it is called}
		 */
		String getName();

	}

	/** What a list shows of a thing that is somewhere. */
	public interface Located extends Row {

		/**
		 * {@return where it is, ISO 3166-1 alpha-2}
		 */
		@Nullable String getCountry();

	}

	/**
	 * {@return a page of the things that were known}
	 * @param things of which kind
	 * @param kind the same in a word
	 * @param request {@code name} (in any script, and nearly so), {@code country} for
	 * things that are somewhere, the clocks, {@code limit} and {@code cursor}
	 * @param as the view that is wanted
	 * @throws ParameterRefused if a parameter is not known or out of range
	 */
	public <V extends Row> Page<V> page(Things<?> things, ThingKind kind, Request request, Class<V> as) {
		request.allowOnly(parameters(kind));
		AsOf asOf = this.clocks.of(request);
		int limit = Resolving.number("limit", request.one("limit", "100"), 1, Page.MOST);
		String after = request.one("cursor", "");
		String given = request.one("country");
		String country = (given != null) ? CountryCode.of(given) : null;
		String name = request.one("name");
		if (name != null) {
			List<String> ids = this.names.like(name, List.of(kind), SIMILAR)
				.stream()
				.map(Candidate::id)
				.filter((id) -> id.compareTo(after) > 0)
				.toList();
			List<V> similar = this.graph.calling(() -> things.findByIdInOrderById(ids, as))
				.stream()
				.filter((row) -> country == null || row instanceof Located there && country.equals(there.getCountry()))
				.toList();
			return Page.of(held(similar, request, asOf), limit, Row::getId);
		}
		List<V> found = new ArrayList<>();
		int step = limit + 1;
		List<V> next = next(things, NextThings.of(kind, country, after, step), as);
		while (!next.isEmpty() && found.size() <= limit) {
			found.addAll(held(next, request, asOf));
			String last = next.get(next.size() - 1).getId();
			boolean isLast = next.size() < step;
			step = Math.max(step, Math.min(2 * step, LONGEST_STEP));
			next = isLast ? List.of() : next(things, NextThings.of(kind, country, last, step), as);
		}
		return Page.of(found, limit, Row::getId);
	}

	/**
	 * {@return the thing with that id, if it was known}
	 * @param things of which kind
	 * @param kind the same in a word
	 * @param id its id
	 * @param request the clocks
	 * @throws ThingUnknown if there was none by then
	 * @throws ThingMerged if it was judged to be the same as another
	 */
	public <T> T one(Things<T> things, ThingKind kind, String id, Request request) {
		request.allowOnly(Clocks.NAMES);
		AsOf asOf = this.clocks.of(request);
		T thing = this.graph.calling(() -> things.findById(id)).orElseThrow(() -> merged(kind, id));
		if (idsHeld(List.of(id), request, asOf).isEmpty()) {
			throw new ThingUnknown(kind.word() + " that was known and spoken of by then", id, List.of());
		}
		return thing;
	}

	private RuntimeException merged(ThingKind kind, String id) {
		return this.graph.read("things/merged", Map.of("id", id))
			.stream()
			.filter((row) -> row.get("kind").asString().equals(kind.label()))
			.findFirst()
			.<RuntimeException>map((row) -> new ThingMerged(id, row.get("id").asString()))
			.orElseGet(() -> new ThingUnknown(kind.word(), id, List.of()));
	}

	/**
	 * {@return what a list of things of that kind can be asked for}
	 */
	static Set<String> parameters(ThingKind kind) {
		Set<String> parameters = new TreeSet<>(Clocks.NAMES);
		parameters.addAll(List.of("name", "limit", "cursor"));
		if (LOCATED.contains(kind)) {
			parameters.add("country");
		}
		return parameters;
	}

	private <V> List<V> next(Things<?> things, Statement statement, Class<V> as) {
		return this.graph.calling(() -> List.copyOf(things.findAll(statement, as)));
	}

	private <V extends Row> List<V> held(List<V> rows, Request request, AsOf asOf) {
		Set<String> held = idsHeld(rows.stream().map(Row::getId).toList(), request, asOf);
		return rows.stream().filter((row) -> held.contains(row.getId())).toList();
	}

	/**
	 * Whoever asks for a day, in the world or of publication, wants what was spoken of.
	 */
	private Set<String> idsHeld(List<String> ids, Request request, AsOf asOf) {
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("ids", ids);
		parameters.put("spoken", request.one("validAt") != null || request.one("reportedBy") != null);
		return this.graph.read("things/held", parameters)
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

}
