package io.keiretsu.provenance;

import io.keiretsu.question.Things;

/** All sources. */
interface Sources extends Things<Source> {

}
