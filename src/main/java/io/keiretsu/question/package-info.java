/** Asks a named Cypher file and gives back an answer that can be quoted. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "fact", "access", "name" })
package io.keiretsu.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
