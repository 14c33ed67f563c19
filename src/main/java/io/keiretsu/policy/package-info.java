/** What ministries pay for and aim at. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question", "provenance", "product", "firm", "market",
		"plant", "supply" })
package io.keiretsu.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
