package io.keiretsu.question;

import java.time.Instant;

/**
 * An entry of the ledger that readers may rely on.
 *
 * @param sequence its number, 0 for an empty ledger
 * @param recordedAt when it was recorded
 * @param hash the hash that chains it to all entries before; it names the version of the
 * graph
 */
public record Head(long sequence, Instant recordedAt, String hash) {

}
