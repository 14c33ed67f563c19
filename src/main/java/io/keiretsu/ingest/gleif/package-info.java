/**
 * Reads what the Global LEI Foundation publishes: which firms there are, who owns whom,
 * and who does not say so.
 */
@NullMarked
package io.keiretsu.ingest.gleif;

import org.jspecify.annotations.NullMarked;
