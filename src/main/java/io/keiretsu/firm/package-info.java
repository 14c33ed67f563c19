/** Firms, who owns them, and the names they go by. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question", "provenance", "product" })
package io.keiretsu.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
