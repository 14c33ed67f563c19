/** Tells which firm or plant of the graph a name means, how surely, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "name", "question" })
package io.keiretsu.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
