/** The forms in which an answer leaves: a table, lines, a page, a picture. */
@NullMarked
package io.keiretsu.question.format;

import org.jspecify.annotations.NullMarked;
