package io.keiretsu.disruption.network;

import java.util.List;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a network is made of. Things are named by their ids, in any order and as
 * often as you like; numbers are given out from 0 and stay the same in every network
 * refreshed from this one. Not for several threads at once.
 */
public final class NetworkBuilder {

	private final Contents base;

	private final Things firms;

	private final Things plants;

	private final Things products;

	private final Things words;

	private final Pools pools;

	private final IntRows isA = new IntRows(2);

	private final IntRows operations = new IntRows(Column.OF_FACT);

	private final IntRows productions = new IntRows(Column.OF_FACT);

	private final IntRows statuses = new IntRows(Column.OF_FACT);

	private final IntRows components = new IntRows(Column.OF_FACT);

	private final IntRows relations = new IntRows(Column.OF_RELATION);

	private final Long2IntOpenHashMap retracted = new Long2IntOpenHashMap();

	/** An empty one. */
	public NetworkBuilder() {
		this(Contents.EMPTY);
	}

	NetworkBuilder(Contents base) {
		this.base = base;
		this.firms = new Things(base.firms(), base.firmCountry());
		this.plants = new Things(base.plants(), base.plantCountry());
		this.products = new Things(base.products(), new int[base.products().size()]);
		this.words = new Things(base.words(), new int[base.words().size()]);
		this.pools = new Pools(base);
	}

	/**
	 * {@return the number of a firm}
	 * @param id of the firm
	 * @param country ISO 3166-1 alpha-2, or {@code null} when not documented; the first
	 * one that is given stays
	 */
	public int firm(String id, @Nullable String country) {
		return this.firms.number(id, word(country));
	}

	/**
	 * {@return the number of a plant}
	 * @param id of the plant
	 * @param country where it stands, ISO 3166-1 alpha-2, or {@code null} when not
	 * documented; the first one that is given stays
	 */
	public int plant(String id, @Nullable String country) {
		return this.plants.number(id, word(country));
	}

	/**
	 * {@return the number of a product}
	 * @param id of the product
	 */
	public int product(String id) {
		return this.products.number(id, 0);
	}

	/**
	 * A product is a kind of another one. Said twice, it counts once.
	 * @param narrower number of the one
	 * @param broader number of the other
	 */
	public void isA(int narrower, int broader) {
		this.products.check(narrower);
		this.products.check(broader);
		this.isA.add(narrower, broader);
	}

	/**
	 * A product goes into another one.
	 * @param part number of what goes in
	 * @param whole number of what is made of it
	 * @param essential whether it cannot be done without, or {@code null} when not stated
	 * @param spell when that holds and is known
	 */
	public void component(int part, int whole, @Nullable Boolean essential, Spell spell) {
		this.products.check(part);
		this.products.check(whole);
		fact(this.components, part, whole, (essential != null) ? (essential ? 2 : 1) : 0, spell);
	}

	/**
	 * A firm runs a plant.
	 * @param firm number of the firm
	 * @param plant number of the plant
	 * @param spell when that holds and is known
	 */
	public void operation(int firm, int plant, Spell spell) {
		this.firms.check(firm);
		this.plants.check(plant);
		fact(this.operations, firm, plant, 0, spell);
	}

	/**
	 * A plant makes a product.
	 * @param plant number of the plant
	 * @param product number of the product
	 * @param spell when that holds and is known
	 */
	public void production(int plant, int product, Spell spell) {
		this.plants.check(plant);
		this.products.check(product);
		fact(this.productions, plant, product, 0, spell);
	}

	/**
	 * What has become of a plant, from the beginning of the spell until the next word on
	 * it ({@code validTo} is not looked at).
	 * @param plant number of the plant
	 * @param state what
	 * @param spell when that holds and is known
	 */
	public void status(int plant, PlantState state, Spell spell) {
		this.plants.check(plant);
		fact(this.statuses, plant, plant, state.ordinal(), spell);
	}

	/**
	 * A supply contract.
	 * @param relation who, to whom, from where
	 */
	public void relation(Relation relation) {
		this.firms.check(relation.supplier());
		this.firms.check(relation.buyer());
		relation.plants().forEach(this.plants::check);
		if (relation.product() != Network.NONE) {
			this.products.check(relation.product());
		}
		Spell spell = relation.spell();
		long says = spell.fact().says();
		Amount amount = relation.amount();
		Share cost = relation.shareOfCost();
		Share revenue = relation.shareOfRevenue();
		this.relations.add(spell.validFrom(), spell.validTo(), this.pools.instant(spell.recordedAt(), spell.cases()),
				this.pools.instant(spell.retractedAt()), spell.firstPublished(), (int) (says >>> 32), (int) says,
				spellCode(spell, relation.stage().ordinal()), relation.buyer(), relation.supplier(), relation.product(),
				(cost != null) ? Column.billionths(cost.min()) : -1,
				(cost != null) ? Column.billionths(cost.max()) : -1,
				(revenue != null) ? Column.billionths(revenue.min()) : -1,
				(revenue != null) ? Column.billionths(revenue.max()) : -1,
				(amount != null) ? this.pools.amount(amount, word(amount.currency())) : -1,
				this.pools.plants(relation.plants()));
	}

	/**
	 * A fact of any kind is no longer known. One that the network does not have is passed
	 * over, since facts of other kinds are retracted too.
	 * @param fact its id
	 * @param at epoch microsecond
	 */
	public void retract(FactId fact, long at) {
		this.retracted.put(fact.key(), this.pools.instant(at));
	}

	/**
	 * {@return the network, which no later call changes; facts that the refreshed network
	 * has already are passed over}
	 * @param sequence the entry of the ledger up to which all was taken in
	 */
	public Network build(long sequence) {
		return build(sequence, "");
	}

	/**
	 * {@return the network, which no later call changes; facts that the refreshed network
	 * has already are passed over}
	 * @param sequence the entry of the ledger up to which all was taken in
	 * @param version the hash of that entry
	 */
	public Network build(long sequence, String version) {
		Merge merge = new Merge(this.retracted);
		int count = this.firms.size();
		List<Segment> segments = merge.segments(this.base.segments(), this.relations.table(), count);
		return new Network(new Contents(sequence, version, this.firms.ids(), this.plants.ids(), this.products.ids(),
				this.words.ids(), this.firms.countries(), this.plants.countries(), this.pools.instants(),
				this.pools.instantCases(), this.pools.caseSets(), amounts(segments), this.pools.listStart(),
				this.pools.listPlants(), Merge.distinct(this.base.isA(), this.isA.table()),
				merge.facts(this.base.operations(), this.operations.table()),
				merge.facts(this.base.productions(), this.productions.table()),
				merge.facts(this.base.statuses(), this.statuses.table()),
				merge.facts(this.base.components(), this.components.table()), segments));
	}

	/** In the order of the relations, where these were laid out anew. */
	private Amounts amounts(List<Segment> segments) {
		int[] rows = segments.get(0).table.column(Column.AMOUNT);
		boolean isNew = this.base.segments()
			.stream()
			.noneMatch((segment) -> segment.table.column(Column.AMOUNT) == rows);
		return (isNew && segments.size() == 1) ? this.pools.amounts().inOrderOf(rows) : this.pools.amounts();
	}

	private void fact(IntRows rows, int from, int to, int code, Spell spell) {
		long says = spell.fact().says();
		rows.add(spell.validFrom(), spell.validTo(), this.pools.instant(spell.recordedAt(), spell.cases()),
				this.pools.instant(spell.retractedAt()), spell.firstPublished(), (int) (says >>> 32), (int) says,
				spellCode(spell, code), to, from);
	}

	private static int spellCode(Spell spell, int code) {
		return (spell.fact().spell() << 8) | code;
	}

	private int word(@Nullable String word) {
		return (word != null) ? this.words.number(word, 0) : -1;
	}

}
