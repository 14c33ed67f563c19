/** Where firms make things: capacity, and what became of each project. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question", "provenance", "product", "firm", "market" })
package io.keiretsu.plant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
