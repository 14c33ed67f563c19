/** Long pieces of work of any kind: followed, cancelled, remembered. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "access", "question" })
package io.keiretsu.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
