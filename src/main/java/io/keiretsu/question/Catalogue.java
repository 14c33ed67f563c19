package io.keiretsu.question;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.CypherLibrary;

/**
 * Every question there is: the files of {@code cypher/questions}, each proven against its
 * record when Keiretsu starts.
 */
@Component
class Catalogue {

	private final Map<String, Asked> questions = new TreeMap<>();

	Catalogue(CypherLibrary library) {
		for (CypherFile file : library.below("questions")) {
			String picture = file.name() + ".graph";
			Asked asked = Asked.of(file, library.holds(picture) ? library.file(picture) : null);
			this.questions.put(asked.name(), asked);
		}
	}

	Collection<Asked> all() {
		return this.questions.values();
	}

	/**
	 * {@return the question of that name}
	 * @param name such as {@code supply/who-supplies}
	 * @throws QuestionUnknown if there is none
	 */
	Asked get(String name) {
		Asked asked = this.questions.get(name);
		if (asked == null) {
			throw new QuestionUnknown(name, this.questions.keySet());
		}
		return asked;
	}

}
