/** Who holds which share of a market. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question", "provenance", "product", "firm" })
package io.keiretsu.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
