/**
 * The words that every fact is made of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.keiretsu.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
