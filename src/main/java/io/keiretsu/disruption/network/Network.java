package io.keiretsu.disruption.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * Firms, plants and supply contracts in primitive arrays, at all times at once. It never
 * changes, so that any number of threads read it while the next one is built.
 */
public final class Network {

	/** No number: not documented. */
	public static final int NONE = -1;

	Network() {
	}

	/**
	 * {@return a builder of the network that has this one's facts and what is added}
	 */
	public NetworkBuilder refresh() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the network as of some clocks; the last few are kept}
	 * @param clocks as of when
	 */
	public NetworkView at(Clocks clocks) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the entry of the ledger up to which all was taken in}
	 */
	public long sequence() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return how many firms there are, whenever}
	 */
	public int firms() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return how many plants there are, whenever}
	 */
	public int plants() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return how many products there are}
	 */
	public int products() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return how many relations there are, whenever}
	 */
	public int relations() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the number of a firm, if there is one of that id}
	 * @param id of the firm
	 */
	public OptionalInt firm(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the number of a plant, if there is one of that id}
	 * @param id of the plant
	 */
	public OptionalInt plant(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the number of a product, if there is one of that id}
	 * @param id of the product
	 */
	public OptionalInt product(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the number of a country, if a firm or plant is there}
	 * @param code ISO 3166-1 alpha-2
	 */
	public OptionalInt country(String code) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the id of a firm}
	 * @param number of the firm
	 */
	public String firmId(int number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the id of a plant}
	 * @param number of the plant
	 */
	public String plantId(int number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the id of a product}
	 * @param number of the product
	 */
	public String productId(int number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the code of a firm's country, or {@code null} when not documented}
	 * @param firm number of the firm
	 */
	public @Nullable String countryOfFirm(int firm) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the code of a plant's country, or {@code null} when not documented}
	 * @param plant number of the plant
	 */
	public @Nullable String countryOfPlant(int plant) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return a relation, read out of the arrays}
	 * @param number of the relation
	 */
	public Relation relation(int number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return bytes of heap, by structure and in all}
	 */
	public Footprint footprint() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return a hash of all that is in it, whatever the order in which it came in}
	 */
	public String hash() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Writes it into a file: beside it first, then moved into place.
	 * @param file where to
	 * @throws IOException when it cannot be written
	 */
	public void save(Path file) throws IOException {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the network that a file holds}
	 * @param file where from
	 * @throws IOException when it cannot be read
	 * @throws NetworkUnreadable when it is of another version, is cut off or was changed
	 */
	public static Network load(Path file) throws IOException {
		throw new UnsupportedOperationException();
	}

}
