/** Brings outside data into the graph, again and again, with the same result. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "access", "name", "question", "job", "match" })
package io.keiretsu.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
