/** Imports as jobs: taken in, queued, taken up again after a stop. */
@NullMarked
package io.keiretsu.ingest.job;

import org.jspecify.annotations.NullMarked;
