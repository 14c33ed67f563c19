package io.keiretsu.firm;

import io.keiretsu.question.Things;

/** All firms. */
interface Firms extends Things<Firm> {

}
