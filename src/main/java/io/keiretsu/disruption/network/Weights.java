package io.keiretsu.disruption.network;

import java.util.Arrays;

import io.keiretsu.disruption.network.Flows.Need;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.jspecify.annotations.Nullable;

/**
 * The contracts of a view as weighted flows. A weight is the documented amount, of a
 * range its middle, in the currency in which most are; a contract without one weighs as
 * much as the average of those that have one, or 1 where none has. Of two currencies with
 * as many, the first by its code is taken.
 */
final class Weights {

	final Flows flows;

	/** By flow: the relation among all. */
	final int[] relation;

	/** The part of the contracts whose weight is documented, 0 to 1. */
	final double documented;

	final @Nullable String currency;

	Weights(NetworkView view) {
		Contents contents = view.network().contents();
		int size = view.relations();
		int[] from = new int[size];
		int[] to = new int[size];
		int[] type = new int[size];
		double[] weight = new double[size];
		Need[] need = new Need[size];
		this.relation = new int[size];
		Needs needs = new Needs(view);
		Amounts amounts = contents.amounts();
		int currency = commonest(view, contents);
		int count = 0;
		int stated = 0;
		double sum = 0;
		for (Lane lane : view.up()) {
			for (int buyer = 0; buyer < contents.firms().size(); buyer++) {
				IntSet made = (lane.start[buyer] < lane.start[buyer + 1]) ? needs.madeBy(buyer) : IntSet.of();
				for (int place = lane.start[buyer]; place < lane.start[buyer + 1]; place++) {
					if (lane.isLive(place)) {
						int row = lane.row(place);
						int amount = lane.table.column(Column.AMOUNT)[row];
						from[count] = lane.target[place];
						to[count] = buyer;
						type[count] = lane.table.column(Column.PRODUCT)[row];
						need[count] = needs.of(type[count], made);
						this.relation[count] = lane.offset + row;
						weight[count] = -1;
						if (amount != Network.NONE && amounts.currency(amount) == currency) {
							weight[count] = amounts.middle(amount);
							sum += weight[count];
							stated++;
						}
						count++;
					}
				}
			}
		}
		double usual = (stated != 0) ? sum / stated : 1;
		Arrays.setAll(weight, (flow) -> (weight[flow] == -1) ? usual : weight[flow]);
		this.flows = new Flows(contents.firms().size(), from, to, weight, type, need);
		this.documented = (size != 0) ? (double) stated / size : 0;
		this.currency = (stated != 0) ? contents.words().text(currency) : null;
	}

	private static int commonest(NetworkView view, Contents contents) {
		int[] counts = new int[contents.words().size() + 1];
		for (Lane lane : view.down()) {
			int[] amounts = lane.table.column(Column.AMOUNT);
			for (int row = 0; row < amounts.length; row++) {
				if (amounts[row] != Network.NONE && lane.isLive(row)) {
					counts[contents.amounts().currency(amounts[row])]++;
				}
			}
		}
		int commonest = 0;
		for (int word = 1; word < contents.words().size(); word++) {
			int more = counts[word] - counts[commonest];
			if (more > 0
					|| (more == 0 && contents.words().text(word).compareTo(contents.words().text(commonest)) < 0)) {
				commonest = word;
			}
		}
		return commonest;
	}

}
