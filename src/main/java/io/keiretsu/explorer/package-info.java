/** The door for people: what Neo4j Browser and the page load. */
@NullMarked
@ApplicationModule(allowedDependencies = "question")
package io.keiretsu.explorer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
