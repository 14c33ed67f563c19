/** The foundation of trust: who asks, by which token, and what its roles allow. */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package io.keiretsu.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
