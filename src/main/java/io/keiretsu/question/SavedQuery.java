package io.keiretsu.question;

import org.jspecify.annotations.Nullable;

/**
 * A question as a statement that runs as it is, with its values written in.
 *
 * @param question its name, such as {@code supply/who-supplies}
 * @param asks the question in words, with the thing that it is about
 * @param cypher the statement, under a comment line with the question
 * @param picture the statement that draws it, where one does
 */
public record SavedQuery(String question, String asks, String cypher, @Nullable String picture) {

}
