/**
 * The door for agents: the same questions, answers and refusals as the API, as tools of
 * the Model Context Protocol at {@code /mcp}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "access", "question", "provenance", "match", "disruption", "api" })
package io.keiretsu.agent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
