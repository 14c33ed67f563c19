/** The door for programs: problems, and the index of everything. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "graph", "fact", "access", "question", "job", "provenance", "ingest", "disruption" })
package io.keiretsu.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
