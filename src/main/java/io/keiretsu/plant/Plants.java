package io.keiretsu.plant;

import io.keiretsu.question.Things;

/** All plants, also those that never came to be. */
interface Plants extends Things<Plant> {

}
