/**
 * Reads files of records, one after the other, that others publish: what the formats of
 * registers have in common.
 */
@NullMarked
package io.keiretsu.ingest.register;

import org.jspecify.annotations.NullMarked;
