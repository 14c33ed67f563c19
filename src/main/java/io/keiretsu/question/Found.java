package io.keiretsu.question;

import java.util.List;

/**
 * What a question found, in rows and in a sentence.
 *
 * @param <R> the rows
 * @param told what the statement gave
 * @param said who states it, also of what is not shown
 * @param findings the rows that are shown, with all that is known about them
 * @param says the sentence
 */
record Found<R extends Record>(Told<R> told, List<Testimony.Said> said, Findings<R> findings, String says) {

}
