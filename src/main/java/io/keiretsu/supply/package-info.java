/** Who supplies what to whom, from where. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "graph", "fact", "question", "provenance", "product", "firm", "market", "plant" })
package io.keiretsu.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
