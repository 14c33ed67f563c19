package io.keiretsu.policy;

import io.keiretsu.question.Things;

/** All ministries, agencies and states. */
interface Ministries extends Things<Ministry> {

}
