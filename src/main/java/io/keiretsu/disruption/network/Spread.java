package io.keiretsu.disruption.network;

/**
 * The firms that a disruption touches in one direction, in the order of their tiers; the
 * arrays may be longer than {@code size}.
 *
 * @param size how many firms
 * @param firm which
 * @param tier steps from what stops
 * @param trail how the loss came
 * @param min least loss, or empty
 * @param max greatest loss, or empty
 * @param settled whether the loss has come to rest
 */
record Spread(int size, int[] firm, int[] tier, Trail trail, double[] min, double[] max, boolean settled) {

}
