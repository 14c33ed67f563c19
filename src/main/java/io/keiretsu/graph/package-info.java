/**
 * The foundation: the database, and the Cypher files, read once at start and known by
 * name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.keiretsu.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
