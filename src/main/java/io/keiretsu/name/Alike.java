package io.keiretsu.name;

import java.util.List;

/**
 * How much two names are alike.
 *
 * @param score 1 for equal names, 0 for names without a word in common
 * @param whole whether every word of each belongs to one of the other, and nothing in the
 * names speaks against their being one
 * @param apart whether the names themselves say that they are two: by a number or a
 * compass point
 * @param reasons why, in words
 */
public record Alike(double score, boolean whole, boolean apart, List<String> reasons) {

}
