/**
 * The file in which a whole ledger lies: how it is written, read, sealed and compared.
 */
@NullMarked
@NamedInterface("backup")
package io.keiretsu.ingest.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
