package io.keiretsu.provenance;

import io.keiretsu.question.Things;

/** All sources. */
public interface Sources extends Things<Source> {

}
