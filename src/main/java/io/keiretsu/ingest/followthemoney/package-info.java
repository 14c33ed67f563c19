/** Reads entities as FollowTheMoney models them. */
@NullMarked
package io.keiretsu.ingest.followthemoney;

import org.jspecify.annotations.NullMarked;
