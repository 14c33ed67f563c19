/**
 * Reads case files: from their text to content that is checked as a whole, or to a list
 * of everything that is wrong with it.
 */
@NullMarked
package io.keiretsu.ingest.casefile;

import org.jspecify.annotations.NullMarked;
