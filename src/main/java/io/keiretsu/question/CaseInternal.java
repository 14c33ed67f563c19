package io.keiretsu.question;

import java.util.List;

/** What is shown only to editors and reviewers was asked for by somebody else. */
public class CaseInternal extends RuntimeException {

	/**
	 * What was refused.
	 * @param what may tell of internal cases, as the beginning of a sentence
	 */
	public CaseInternal(String what) {
		super(what
				+ " may tell of internal cases and is shown only to editors and reviewers, who say their token as 'Authorization: Bearer …'.");
	}

	/**
	 * What was refused.
	 * @param cases the ids of the cases
	 */
	public CaseInternal(List<String> cases) {
		super("What %s %s is internal and is shown only to editors and reviewers, who say their token as 'Authorization: Bearer …'. Without 'cases' you get all that is public."
			.formatted(String.join(" and ", cases), (cases.size() == 1) ? "says" : "say"));
	}

}
