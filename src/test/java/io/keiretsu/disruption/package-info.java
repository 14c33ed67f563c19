@NullMarked
package io.keiretsu.disruption;

import org.jspecify.annotations.NullMarked;
