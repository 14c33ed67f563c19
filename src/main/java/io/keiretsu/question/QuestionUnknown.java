package io.keiretsu.question;

import java.util.Set;

/** There is no question of that name. */
public class QuestionUnknown extends RuntimeException {

	QuestionUnknown(String name, Set<String> known) {
		super("There is no question '%s'. There are %s; GET /api/questions says what they ask.".formatted(name,
				String.join(", ", known)));
	}

}
