/** Turns any CSV file into things and facts, as a mapping declares it. */
@NullMarked
package io.keiretsu.ingest.mapping;

import org.jspecify.annotations.NullMarked;
