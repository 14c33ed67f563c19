package io.keiretsu.question;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.CypherFile;

/**
 * A parameter of a question, as its component declares it.
 *
 * @param name as requests write it
 * @param javaType {@link Thing}, {@link Fact}, {@link String}, {@link Integer},
 * {@link LocalDate}, {@link Instant}, {@link PartialDate}, or {@link List} of things and
 * countries
 * @param kinds the kinds of thing that it may name
 * @param required whether it must be given
 * @param otherwise what holds when it is not given
 * @param allowed the words that are allowed
 * @param atLeast the least that a number may be
 * @param atMost the most that a number may be
 * @param example a value that makes sense with the bundled cases
 * @param description what it means
 */
record AskedParameter(String name, Class<?> javaType, List<ThingKind> kinds, boolean required,
		@Nullable String otherwise, List<String> allowed, int atLeast, int atMost, @Nullable String example,
		String description) {

	static AskedParameter of(RecordComponent component, CypherFile file) {
		Parameter declared = component.getAnnotation(Parameter.class);
		boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		String description = file.parameterNotes().getOrDefault(component.getName(), "");
		if (declared == null) {
			return new AskedParameter(component.getName(), component.getType(), List.of(), !optional, null, List.of(),
					1, Integer.MAX_VALUE, null, description);
		}
		return new AskedParameter(component.getName(), component.getType(), List.of(declared.kind()),
				!optional && declared.otherwise().isEmpty() && component.getType() != List.class,
				emptyToNull(declared.otherwise()), List.of(declared.allowed()), declared.atLeast(), declared.atMost(),
				emptyToNull(declared.example()), description);
	}

	private static @Nullable String emptyToNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/**
	 * {@return what it takes, in a word}
	 */
	String type() {
		if (isList()) {
			return String.join(", ", this.kinds.stream().map(ThingKind::word).toList()) + " or country:CN, any number";
		}
		if (this.javaType == Thing.class) {
			return this.kinds.isEmpty() ? "thing"
					: String.join(" or ", this.kinds.stream().map(ThingKind::word).toList());
		}
		return (this.javaType == Fact.class) ? "fact"
				: (this.javaType == Integer.class) ? "number"
						: (this.javaType == LocalDate.class) ? "date" : (this.javaType == PartialDate.class) ? "period"
								: (this.javaType == Instant.class) ? "instant" : "text";
	}

	/**
	 * {@return whether it takes any number of things and countries}
	 */
	boolean isList() {
		return this.javaType == List.class;
	}

	/**
	 * {@return the names under which Cypher may use it: its own, and for a firm or a
	 * product the list of what it stands for; for a list, only what its items stand for}
	 */
	List<String> cypherNames() {
		if (isList()) {
			return List.of(this.name + "Ids", this.name + "Group");
		}
		return (this.javaType == Thing.class) ? List.of(this.name, this.name + "Group", this.name + "Tree")
				: (this.javaType == PartialDate.class) ? List.of(this.name, this.name + "From", this.name + "Until")
						: List.of(this.name);
	}

}
