package io.keiretsu.disruption.network;

/**
 * The firms that a disruption touches in one direction, in the order of their tiers; the
 * arrays may be longer than {@code size}.
 *
 * @param size how many firms
 * @param firm which
 * @param tier steps from what stops
 * @param via the relation of the strongest of the shortest paths by which it is touched,
 * or -1
 * @param parent the place of the firm that it is touched from, or -1
 * @param min least loss, or empty
 * @param max greatest loss, or empty
 * @param settled whether the loss has come to rest
 */
record Spread(int size, int[] firm, int[] tier, int[] via, int[] parent, double[] min, double[] max, boolean settled) {

}
