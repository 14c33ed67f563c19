package io.keiretsu.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;

/**
 * A question of the catalogue, as those see it who want to ask it.
 *
 * @param name such as {@code supply/who-supplies}
 * @param asks the question in words
 * @param href where it is asked
 * @param parameters what it asks for
 * @param columns of its rows, in their order
 */
public record QuestionDescription(String name, String asks, String href, List<DescribedParameter> parameters,
		List<DescribedColumn> columns) {

	static QuestionDescription of(Asked asked, Glossary glossary) {
		return new QuestionDescription(asked.name(), asked.cypher().asks(), "/api/questions/" + asked.name(),
				asked.parameters().stream().map(DescribedParameter::of).toList(),
				asked.columns()
					.all()
					.stream()
					.map((column) -> new DescribedColumn(column.name(), column.type(), glossary.says(column.name())))
					.toList());
	}

	/**
	 * A parameter.
	 *
	 * @param name as requests write it
	 * @param type what it takes, in a word
	 * @param kinds the kinds of thing that it may name
	 * @param required whether it must be given
	 * @param otherwise what holds when it is not given
	 * @param allowed the words that are allowed; empty where any is
	 * @param example a value that makes sense with the bundled cases
	 * @param description what it means
	 */
	public record DescribedParameter(String name, String type, List<String> kinds, boolean required,
			@Nullable String otherwise, List<String> allowed, @Nullable String example, String description) {

		static DescribedParameter of(AskedParameter parameter) {
			return new DescribedParameter(parameter.name(), parameter.type(),
					parameter.kinds().stream().map(ThingKind::word).toList(), parameter.required(),
					parameter.otherwise(), parameter.allowed(), parameter.example(), parameter.description());
		}

	}

	/**
	 * A column.
	 *
	 * @param name of the column
	 * @param type of its values
	 * @param description what it means
	 */
	public record DescribedColumn(String name, String type, String description) {

	}

}
