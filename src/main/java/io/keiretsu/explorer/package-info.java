/** The door for people: the page, and what Neo4j Browser loads. */
@NullMarked
@ApplicationModule(allowedDependencies = "question")
package io.keiretsu.explorer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
