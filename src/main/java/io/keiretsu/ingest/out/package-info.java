/** Gives out what is known, so that it can be read in again, here or elsewhere. */
@NullMarked
package io.keiretsu.ingest.out;

import org.jspecify.annotations.NullMarked;
