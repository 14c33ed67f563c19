package io.keiretsu.question;

import java.util.List;

/** Cases that never leave without the editor's word were asked for without it. */
public class CaseInternal extends RuntimeException {

	/**
	 * What was refused.
	 * @param cases the ids of the cases
	 */
	public CaseInternal(List<String> cases) {
		super("What %s %s is internal and leaves only with the editor's token as 'Authorization: Bearer …'. It lies in the file 'token' of the home of the database. Without 'cases' you get all that is public."
			.formatted(String.join(" and ", cases), (cases.size() == 1) ? "says" : "say"));
	}

}
