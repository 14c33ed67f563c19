/**
 * Reads tables: CSV files as they come, and sets of them that state a case, row by row.
 */
@NullMarked
@NamedInterface("table")
package io.keiretsu.ingest.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
