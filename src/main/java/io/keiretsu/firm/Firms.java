package io.keiretsu.firm;

import io.keiretsu.question.LocatedThings;

/** All firms. */
interface Firms extends LocatedThings<Firm> {

}
