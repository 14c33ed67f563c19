package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

/**
 * Who makes or supplies each product in a view: plants that are documented to make it,
 * and suppliers of contracts about it. Plants that stand still, never came or are no more
 * are left out. Of each product only so many are kept.
 */
final class Makers {

	/** So many of one product. */
	private static final int KEPT = 64;

	private final NetworkView view;

	private final Contents contents;

	private final List<@Nullable Set<Maker>> ofProduct = new ArrayList<>();

	private final Int2IntOpenHashMap words = new Int2IntOpenHashMap();

	private final Int2ObjectOpenHashMap<IntList> operators = new Int2ObjectOpenHashMap<>();

	Makers(NetworkView view) {
		this.view = view;
		this.contents = view.network().contents();
		this.words.defaultReturnValue(Network.NONE);
		for (int product = 0; product < this.contents.products().size(); product++) {
			this.ofProduct.add(null);
		}
		statuses();
		operations();
		productions();
		contracts();
	}

	/** The first makers of a product or a narrower one. */
	List<Maker> of(int product, int limit, Predicate<Maker> wanted) {
		List<Maker> makers = new ArrayList<>();
		boolean[] tree = this.contents.tree(product);
		for (int each = 0; each < tree.length && makers.size() < limit; each++) {
			Set<Maker> some = tree[each] ? this.ofProduct.get(each) : null;
			if (some != null) {
				some.stream().filter(wanted).limit(limit - makers.size()).forEach(makers::add);
			}
		}
		return makers;
	}

	private void statuses() {
		IntTable statuses = this.contents.statuses();
		int[] from = statuses.column(Column.VALID_FROM);
		for (int row = 0; row < statuses.rows(); row++) {
			if (from[row] <= this.view.clocks().validAt() && this.view.live().isKnown(statuses, row)) {
				int plant = statuses.column(Column.TO)[row];
				int before = this.words.get(plant);
				if (before == Network.NONE || from[before] < from[row]) {
					this.words.put(plant, row);
				}
			}
		}
	}

	private void operations() {
		IntTable operations = this.contents.operations();
		for (int row = 0; row < operations.rows(); row++) {
			if (this.view.live().holds(operations, row)) {
				this.operators.computeIfAbsent(operations.column(Column.TO)[row], (plant) -> new IntArrayList())
					.add(operations.column(Column.FROM)[row]);
			}
		}
	}

	private void productions() {
		IntTable productions = this.contents.productions();
		for (int row = 0; row < productions.rows(); row++) {
			if (this.view.live().holds(productions, row)) {
				int plant = productions.column(Column.FROM)[row];
				int product = productions.column(Column.TO)[row];
				for (int firm : this.operators.getOrDefault(plant, IntList.of(Network.NONE))) {
					add(product, firm, plant);
				}
			}
		}
	}

	private void contracts() {
		for (Lane lane : this.view.down()) {
			int[] products = lane.table.column(Column.PRODUCT);
			for (int supplier = 0; supplier + 1 < lane.start.length; supplier++) {
				for (int row = lane.start[supplier]; row < lane.start[supplier + 1]; row++) {
					if (products[row] != Network.NONE && lane.isLive(row) && !isFull(products[row])) {
						supplies(supplier, products[row], lane.table.column(Column.PLANTS)[row]);
					}
				}
			}
		}
	}

	private void supplies(int supplier, int product, int code) {
		List<Integer> plants = this.view.network().contents().plants(code);
		if (plants.isEmpty()) {
			add(product, supplier, Network.NONE);
		}
		plants.forEach((plant) -> add(product, supplier, plant));
	}

	private boolean isFull(int product) {
		Set<Maker> makers = this.ofProduct.get(product);
		return makers != null && makers.size() >= KEPT;
	}

	private void add(int product, int firm, int plant) {
		int word = this.words.get(plant);
		Maker maker = new Maker(product, firm, plant,
				(word != Network.NONE) ? PlantState.values()[Column.code(this.contents.statuses(), word)] : null);
		if (!maker.isOut() && !isFull(product)) {
			Set<Maker> makers = this.ofProduct.get(product);
			if (makers == null) {
				makers = new LinkedHashSet<>();
				this.ofProduct.set(product, makers);
			}
			makers.add(maker);
		}
	}

}
