/** The words of names: how a name is read in any script, and how much two are alike. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.keiretsu.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
