/** Long pieces of work: queued, followed, cancelled, remembered. */
@NullMarked
package io.keiretsu.ingest.job;

import org.jspecify.annotations.NullMarked;
