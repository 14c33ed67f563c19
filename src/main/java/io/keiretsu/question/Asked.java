package io.keiretsu.question;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.CypherBroken;
import io.keiretsu.graph.CypherFile;

/**
 * A question of the catalogue: its Cypher and its record, proven to fit each other.
 *
 * @param name such as {@code supply/who-supplies}
 * @param cypher the file
 * @param picture the file that returns paths, if a picture helps
 * @param type the record
 * @param columns of its rows
 * @param parameters what it asks for
 * @param takes the names of the parameters that its Cypher uses
 */
record Asked(String name, CypherFile cypher, @Nullable CypherFile picture, Class<? extends Question<?>> type,
		Columns<?> columns, List<AskedParameter> parameters, Set<String> takes) {

	static final String FOLDER = "questions/";

	private static final String TIERS = "tiers";

	/** One row in so many. */
	private static final int SPARE = 4;

	static Asked of(CypherFile cypher, @Nullable CypherFile picture) {
		String name = cypher.name().substring(FOLDER.length());
		Class<? extends Question<?>> type = type(cypher, name);
		List<AskedParameter> parameters = Arrays.stream(type.getRecordComponents())
			.map((component) -> AskedParameter.of(component, cypher))
			.toList();
		Asked asked = new Asked(name, cypher, picture, type, new Columns<>(row(type)), parameters, cypher.parameters());
		asked.proveParameters(cypher);
		asked.proveColumns();
		asked.proveTiers(cypher);
		if (picture != null) {
			asked.proveParameters(picture);
			asked.proveTiers(picture);
		}
		return asked;
	}

	@SuppressWarnings("unchecked")
	private static Class<? extends Question<?>> type(CypherFile cypher, String name) {
		String[] path = name.split("/");
		if (path.length != 2) {
			throw broken(cypher, "lies in no room. Move it to cypher/questions/{room}/{stem}.cypher.");
		}
		if (!cypher.asks().endsWith("?")) {
			throw broken(cypher, "does not begin with its question. End its first line with '?'.");
		}
		String record = Arrays.stream(path[1].split("-"))
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
		try {
			return (Class<? extends Question<?>>) Class.forName("io.keiretsu." + path[0] + "." + record)
				.asSubclass(Question.class);
		}
		catch (ClassNotFoundException | ClassCastException ex) {
			throw broken(cypher,
					"has no record. Write %s in the room %s, or move the file.".formatted(record, path[0]));
		}
	}

	@SuppressWarnings("unchecked")
	private static Class<? extends Record> row(Class<? extends Question<?>> type) {
		for (Type question : type.getGenericInterfaces()) {
			if (question instanceof ParameterizedType of && of.getRawType() == Question.class) {
				return (Class<? extends Record>) of.getActualTypeArguments()[0];
			}
		}
		throw new IllegalStateException(type + " does not say what its rows are");
	}

	private void proveParameters(CypherFile file) {
		Set<String> given = new TreeSet<>(Clocks.NAMES);
		given.add("limit");
		given.add("without");
		this.parameters.forEach((parameter) -> given.addAll(parameter.cypherNames()));
		Set<String> unknown = new TreeSet<>(file.parameters());
		unknown.removeAll(given);
		if (!unknown.isEmpty()) {
			throw broken(file, "asks for %s, which %s does not have. Allowed are %s.".formatted(unknown,
					this.type.getSimpleName(), given));
		}
		for (AskedParameter parameter : this.parameters) {
			if (parameter.cypherNames().stream().noneMatch(file.parameters()::contains)) {
				throw broken(file, "does not use $%s, which %s has. Use it, or take it away."
					.formatted(parameter.name(), this.type.getSimpleName()));
			}
			if (file == this.cypher && !file.parameterNotes().containsKey(parameter.name())) {
				throw broken(file, "does not say what $%s is. Add the line '// $%s: …'.".formatted(parameter.name(),
						parameter.name()));
			}
		}
	}

	private void proveTiers(CypherFile file) {
		for (AskedParameter parameter : this.parameters) {
			if (parameter.name().equals(TIERS)
					&& (parameter.javaType() != Integer.class || parameter.atMost() != CypherFile.MOST_TIERS)) {
				throw broken(file, "has $tiers that are no number of at most %d. Declare them so in %s."
					.formatted(CypherFile.MOST_TIERS, this.type.getSimpleName()));
			}
		}
		boolean takesTiers = this.parameters.stream().anyMatch((parameter) -> parameter.name().equals(TIERS));
		if (takesTiers != file.walks()) {
			throw broken(file,
					takesTiers ? "has $tiers and no walk of *1..10 or {1,5}. Write one, or take them away."
							: "walks *1..10 or {1,5} and has no $tiers. Give %s tiers, or bound the walk otherwise."
								.formatted(this.type.getSimpleName()));
		}
	}

	/**
	 * {@return the question with its walks bound to the tiers that are asked for, if it
	 * has any}
	 * @param values by name
	 */
	Asked within(Map<String, @Nullable Object> values) {
		return (values.get(TIERS) instanceof Integer tiers) ? new Asked(this.name, this.cypher.within(tiers),
				(this.picture != null) ? this.picture.within(tiers) : null, this.type, this.columns, this.parameters,
				this.takes) : this;
	}

	private void proveColumns() {
		List<String> returned = this.cypher.columns();
		List<String> promised = this.columns.names();
		if (!returned.equals(promised)) {
			Set<String> only = new TreeSet<>(returned);
			only.removeAll(promised);
			Set<String> missing = new TreeSet<>(promised);
			missing.removeAll(returned);
			throw broken(this.cypher, (only.isEmpty() && missing.isEmpty())
					? "returns its columns as %s, but %s.Row has them as %s. Order one like the other."
						.formatted(returned, this.type.getSimpleName(), promised)
					: "returns %s, but %s.Row has %s. Rename or add.".formatted(only.isEmpty() ? "no " + missing : only,
							this.type.getSimpleName(), missing.isEmpty() ? "no such column" : missing));
		}
	}

	private static CypherBroken broken(CypherFile file, String message) {
		return new CypherBroken("cypher/%s.cypher %s".formatted(file.name(), message));
	}

	/**
	 * {@return whether it asks for a firm, and therefore takes {@code group}}
	 */
	boolean asksForFirm() {
		return this.parameters.stream().anyMatch((parameter) -> parameter.kinds().contains(ThingKind.FIRM));
	}

	/**
	 * {@return the parameters that Cypher is given, out of all that there are}
	 * @param all values by name
	 */
	Map<String, @Nullable Object> used(Map<String, @Nullable Object> all) {
		Map<String, @Nullable Object> used = new TreeMap<>(all);
		used.keySet().retainAll(this.takes);
		return used;
	}

	/**
	 * {@return how many rows beyond the limit are read, so that others can take the place
	 * of those that would fall without a source}
	 * @param limit how many rows are shown
	 */
	int spare(int limit) {
		return (this.columns.areOnFactsAlone() && limit <= Page.MOST) ? limit / SPARE : 0;
	}

}
