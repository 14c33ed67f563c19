package io.keiretsu.question;

import java.util.List;

/** Cases that are shown only to editors and reviewers were asked for by somebody else. */
public class CaseInternal extends RuntimeException {

	/**
	 * What was refused.
	 * @param cases the ids of the cases
	 */
	public CaseInternal(List<String> cases) {
		super("What %s %s is internal and is shown only to editors and reviewers, who say their token as 'Authorization: Bearer …'. Without 'cases' you get all that is public."
			.formatted(String.join(" and ", cases), (cases.size() == 1) ? "says" : "say"));
	}

}
