package io.keiretsu.disruption.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Firms, plants and supply contracts in primitive arrays, at all times at once. It never
 * changes, so that any number of threads read it while the next one is built.
 */
public final class Network {

	/** No number: not documented. */
	public static final int NONE = -1;

	private final Contents contents;

	private final Recent<NetworkView> views = new Recent<>();

	Network(Contents contents) {
		this.contents = contents;
	}

	/**
	 * {@return a builder of the network that has this one's facts and what is added}
	 */
	public NetworkBuilder refresh() {
		return new NetworkBuilder(this.contents);
	}

	/**
	 * {@return the network as of some clocks; the last few are kept}
	 * @param clocks as of when
	 */
	public NetworkView at(Clocks clocks) {
		return this.views.at(clocks, () -> new NetworkView(this, clocks));
	}

	/**
	 * {@return the entry of the ledger up to which all was taken in}
	 */
	public long sequence() {
		return this.contents.sequence();
	}

	/**
	 * {@return the hash of that entry, by which a network of another ledger is known}
	 */
	public String version() {
		return this.contents.version();
	}

	/**
	 * {@return how many firms there are, whenever}
	 */
	public int firms() {
		return this.contents.firms().size();
	}

	/**
	 * {@return how many plants there are, whenever}
	 */
	public int plants() {
		return this.contents.plants().size();
	}

	/**
	 * {@return how many products there are}
	 */
	public int products() {
		return this.contents.products().size();
	}

	/**
	 * {@return how many relations there are, whenever}
	 */
	public int relations() {
		return this.contents.relations();
	}

	/**
	 * {@return the number of a firm, if there is one of that id}
	 * @param id of the firm
	 */
	public OptionalInt firm(String id) {
		return find(this.contents.firms(), id);
	}

	/**
	 * {@return the number of a plant, if there is one of that id}
	 * @param id of the plant
	 */
	public OptionalInt plant(String id) {
		return find(this.contents.plants(), id);
	}

	/**
	 * {@return the number of a product, if there is one of that id}
	 * @param id of the product
	 */
	public OptionalInt product(String id) {
		return find(this.contents.products(), id);
	}

	/**
	 * {@return the number of a country, if a firm or plant is there}
	 * @param code ISO 3166-1 alpha-2
	 */
	public OptionalInt country(String code) {
		return find(this.contents.words(), code);
	}

	/**
	 * {@return the id of a firm}
	 * @param number of the firm
	 */
	public String firmId(int number) {
		return this.contents.firms().text(number);
	}

	/**
	 * {@return the id of a plant}
	 * @param number of the plant
	 */
	public String plantId(int number) {
		return this.contents.plants().text(number);
	}

	/**
	 * {@return the id of a product}
	 * @param number of the product
	 */
	public String productId(int number) {
		return this.contents.products().text(number);
	}

	/**
	 * {@return the code of a firm's country, or {@code null} when not documented}
	 * @param firm number of the firm
	 */
	public @Nullable String countryOfFirm(int firm) {
		int country = this.contents.firmCountry()[firm];
		return (country != NONE) ? this.contents.words().text(country) : null;
	}

	/**
	 * {@return the code of a plant's country, or {@code null} when not documented}
	 * @param plant number of the plant
	 */
	public @Nullable String countryOfPlant(int plant) {
		int country = this.contents.plantCountry()[plant];
		return (country != NONE) ? this.contents.words().text(country) : null;
	}

	/**
	 * {@return the numbers of the products of which one is a kind, the next broader ones
	 * only}
	 * @param product its number
	 */
	public List<Integer> broader(int product) {
		int[] narrower = this.contents.isA().column(0);
		return IntStream.range(0, narrower.length)
			.filter((row) -> narrower[row] == product)
			.map((row) -> this.contents.isA().column(1)[row])
			.boxed()
			.toList();
	}

	/**
	 * {@return the ids of all cases that say anything in it, whenever}
	 */
	public Set<String> cases() {
		Set<String> cases = new TreeSet<>();
		for (int set = 0; set < this.contents.caseSets().size(); set++) {
			cases.addAll(CaseSets.cases(this.contents.caseSets(), set));
		}
		return cases;
	}

	/**
	 * {@return a relation, read out of the arrays}
	 * @param number of the relation, 0 to {@link #relations()}; it holds in this network
	 * only
	 */
	public Relation relation(int number) {
		return Relations.read(this.contents, number);
	}

	/**
	 * {@return bytes of heap, by structure and in all}
	 */
	public Footprint footprint() {
		return this.contents.footprint();
	}

	/**
	 * {@return a hash of all that is in it, whatever the order in which it came in}
	 */
	public String hash() {
		return new NetworkHash(this).text();
	}

	/**
	 * Writes it into a file: beside it first, then moved into place.
	 * @param file where to
	 * @throws IOException when it cannot be written
	 */
	public void save(Path file) throws IOException {
		NetworkFile.write(this.contents, file);
	}

	/**
	 * {@return the network that a file holds}
	 * @param file where from
	 * @throws IOException when it cannot be read
	 * @throws NetworkUnreadable when it is of another version, is cut off or was changed
	 */
	public static Network load(Path file) throws IOException {
		return new Network(NetworkFile.read(file));
	}

	Contents contents() {
		return this.contents;
	}

	private static OptionalInt find(Ids ids, String id) {
		int number = ids.find(id);
		return (number != NONE) ? OptionalInt.of(number) : OptionalInt.empty();
	}

}
