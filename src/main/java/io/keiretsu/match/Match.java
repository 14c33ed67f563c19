package io.keiretsu.match;

import java.util.List;

/**
 * What a comparison of two firms or two plants gave.
 *
 * @param score 0 to 1
 * @param verdict what it comes to
 * @param reasons for and against, in words
 */
public record Match(double score, Verdict verdict, List<String> reasons) {

}
