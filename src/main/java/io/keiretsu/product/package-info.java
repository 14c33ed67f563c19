/** What is made and traded. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "question", "provenance" })
package io.keiretsu.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
