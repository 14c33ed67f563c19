package io.keiretsu.policy;

import io.keiretsu.question.LocatedThings;

/** All ministries, agencies and states. */
interface Ministries extends LocatedThings<Ministry> {

}
