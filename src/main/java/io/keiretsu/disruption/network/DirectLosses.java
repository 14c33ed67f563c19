package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/**
 * What is lost where things stop, before it travels: by firm what it gives, by contract
 * what flows over it.
 */
final class DirectLosses {

	/** Firms whose deliveries all lose, in both directions. */
	final Int2ObjectMap<Loss> firms = new Int2ObjectLinkedOpenHashMap<>();

	/** Firms of which some part stops; what they deliver is in {@link #relations}. */
	final Int2ObjectMap<Loss> parts = new Int2ObjectLinkedOpenHashMap<>();

	/** The contracts that lose, by their number among all. */
	final IntArrayList relations = new IntArrayList();

	/** By contract, once one loses: an index of {@link #losses}, 0 for no loss. */
	int[] codes = {};

	final List<Loss> losses = new ArrayList<>(List.of(Loss.NONE));

	private final Object2IntOpenHashMap<Loss> codeOf = new Object2IntOpenHashMap<>();

	private final int size;

	DirectLosses(int relations) {
		this.size = relations;
	}

	void firm(int firm, Loss loss) {
		this.firms.merge(firm, loss, Loss::or);
	}

	void part(int firm, Loss loss) {
		this.parts.merge(firm, loss, Loss::or);
	}

	void relation(int relation, Loss loss) {
		if (loss.max() == 0) {
			return;
		}
		if (this.codes.length == 0) {
			this.codes = new int[this.size];
		}
		if (this.codes[relation] == 0) {
			this.relations.add(relation);
		}
		Loss both = this.losses.get(this.codes[relation]).or(loss);
		int code = this.codeOf.getInt(both);
		if (code == 0) {
			code = this.losses.size();
			this.losses.add(both);
			this.codeOf.put(both, code);
		}
		this.codes[relation] = code;
	}

	Loss of(int relation) {
		return (this.codes.length != 0) ? this.losses.get(this.codes[relation]) : Loss.NONE;
	}

	/** What a firm itself loses, whatever of it travels. */
	Loss shown(int firm) {
		return this.firms.getOrDefault(firm, Loss.NONE).or(this.parts.getOrDefault(firm, Loss.NONE));
	}

	/**
	 * A loss between bounds.
	 *
	 * @param min at least, 0 to 1
	 * @param max at most
	 * @param until days until it is over
	 */
	record Loss(double min, double max, int until) {

		static final Loss NONE = new Loss(0, 0, 0);

		/** Two for one thing: the greater. */
		Loss or(Loss other) {
			return new Loss(Math.max(this.min, other.min), Math.max(this.max, other.max),
					Math.max(this.until, other.until));
		}

		Loss perhaps() {
			return new Loss(0, this.max, this.until);
		}
	}

}
