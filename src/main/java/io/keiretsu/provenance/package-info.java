/** Who says so. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question" })
package io.keiretsu.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
