/** What happens if: a scenario goes in, an impact comes out. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "access", "question", "job" })
package io.keiretsu.disruption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
