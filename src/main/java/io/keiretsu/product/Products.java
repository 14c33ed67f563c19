package io.keiretsu.product;

import io.keiretsu.question.Things;

/** All products. */
interface Products extends Things<Product> {

}
