package io.keiretsu.question;

/**
 * A question that the graph answers. The record's components are its parameters, its
 * nested record {@code Row} is the columns, and its Cypher lies in
 * {@code cypher/questions} under the same name.
 *
 * @param <R> the rows
 */
public interface Question<R extends Record> {

	/**
	 * {@return the sentence that answers the question, true for none, one or many rows}
	 * @param answer the rows, with what is known about them
	 */
	String says(Findings<R> answer);

}
