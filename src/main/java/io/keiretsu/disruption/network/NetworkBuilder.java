package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/**
 * Takes in what a network is made of. Things are named by their ids, in any order and as
 * often as you like; numbers are given out from 0 and stay the same in every network
 * refreshed from this one. Not for several threads at once.
 */
public final class NetworkBuilder {

	/** An empty one. */
	public NetworkBuilder() {
	}

	/**
	 * {@return the number of a firm}
	 * @param id of the firm
	 * @param country ISO 3166-1 alpha-2, or {@code null} when not documented; the first
	 * one that is given stays
	 */
	public int firm(String id, @Nullable String country) {
		throw new UnsupportedOperationException(id + country);
	}

	/**
	 * {@return the number of a plant}
	 * @param id of the plant
	 * @param country where it stands, ISO 3166-1 alpha-2, or {@code null} when not
	 * documented
	 */
	public int plant(String id, @Nullable String country) {
		throw new UnsupportedOperationException(id + country);
	}

	/**
	 * {@return the number of a product}
	 * @param id of the product
	 */
	public int product(String id) {
		throw new UnsupportedOperationException(id);
	}

	/**
	 * A product is a kind of another one.
	 * @param narrower number of the one
	 * @param broader number of the other
	 */
	public void isA(int narrower, int broader) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A product goes into another one.
	 * @param part number of what goes in
	 * @param whole number of what is made of it
	 * @param essential whether it can be done without, or {@code null} when not stated
	 * @param spell when that holds and is known
	 */
	public void component(int part, int whole, @Nullable Boolean essential, Spell spell) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A firm runs a plant.
	 * @param firm number of the firm
	 * @param plant number of the plant
	 * @param spell when that holds and is known
	 */
	public void operation(int firm, int plant, Spell spell) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A plant makes a product.
	 * @param plant number of the plant
	 * @param product number of the product
	 * @param spell when that holds and is known
	 */
	public void production(int plant, int product, Spell spell) {
		throw new UnsupportedOperationException();
	}

	/**
	 * What has become of a plant, from the beginning of the spell until the next word on
	 * it ({@code validTo} is not looked at).
	 * @param plant number of the plant
	 * @param state what
	 * @param spell when that holds and is known
	 */
	public void status(int plant, PlantState state, Spell spell) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A supply contract.
	 * @param relation who, to whom, from where
	 */
	public void relation(Relation relation) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A fact of any kind is no longer known. One that the network does not have is passed
	 * over, since facts of other kinds are retracted too.
	 * @param fact its id
	 * @param at epoch microsecond
	 */
	public void retract(FactId fact, long at) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the network, which no later call changes}
	 * @param sequence the entry of the ledger up to which all was taken in
	 */
	public Network build(long sequence) {
		throw new UnsupportedOperationException();
	}

}
