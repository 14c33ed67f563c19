package io.keiretsu.question;

import java.util.List;

import org.springframework.stereotype.Component;

/** What can be asked, for those who do not know it yet. */
@Component
public class Questions {

	private final Catalogue catalogue;

	private final Glossary glossary;

	Questions(Catalogue catalogue, Glossary glossary) {
		this.catalogue = catalogue;
		this.glossary = glossary;
	}

	/**
	 * {@return every question, by name}
	 */
	public List<QuestionDescription> all() {
		return this.catalogue.all().stream().map((asked) -> QuestionDescription.of(asked, this.glossary)).toList();
	}

	/**
	 * {@return the question of that name}
	 * @param name such as {@code supply/who-supplies}
	 * @throws QuestionUnknown if there is none
	 */
	public QuestionDescription of(String name) {
		return QuestionDescription.of(this.catalogue.get(name), this.glossary);
	}

}
