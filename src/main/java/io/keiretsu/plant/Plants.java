package io.keiretsu.plant;

import io.keiretsu.question.LocatedThings;

/** All plants, also those that never came to be. */
interface Plants extends LocatedThings<Plant> {

}
