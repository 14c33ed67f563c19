package io.keiretsu.provenance;

import io.keiretsu.question.Things;

/** All cases. */
interface Cases extends Things<Case> {

}
