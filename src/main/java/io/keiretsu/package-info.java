/** Keiretsu: who supplies whom, from where, according to whom. */
@NullMarked
package io.keiretsu;

import org.jspecify.annotations.NullMarked;
