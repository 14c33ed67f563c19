/**
 * The supply network in arrays, and what is computed on it. Plain Java: no Spring, no
 * driver.
 */
@NullMarked
package io.keiretsu.disruption.network;

import org.jspecify.annotations.NullMarked;
