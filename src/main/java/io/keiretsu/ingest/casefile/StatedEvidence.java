package io.keiretsu.ingest.casefile;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Where a source states a fact.
 *
 * @param source the id of the source
 * @param locator where in the source
 * @param attributedTo whom the source itself names
 * @param statedAs the figure as printed
 * @param confidence how sure we are that the source says this, from 0 to 1
 * @param reason why we read it so
 */
public record StatedEvidence(String source, String locator, @Nullable String attributedTo, @Nullable String statedAs,
		@Nullable BigDecimal confidence, @Nullable String reason) {
}
