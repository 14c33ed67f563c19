package io.keiretsu.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A case of hubs, each a firm with many suppliers and buyers, with contracts and plants:
 * as many as there are signs to draw.
 */
final class ManyFirms {

	private static final List<String> PLACES = List.of("Akita", "Busan", "Chennai", "Gdynia", "Hefei", "Kansai",
			"Leipzig", "Linz", "Malmö", "Ningde", "Ostrava", "Puebla", "Reno", "Tampere", "Toyama", "Turin", "Ulm",
			"Windsor");

	private static final List<String> GOODS = List.of("Anode", "Binder", "Cathode", "Coils", "Copper", "Electrolyte",
			"Foil", "Housing", "Lithium", "Resin", "Sensors", "Separator", "Wiring");

	private static final List<String> COUNTRIES = List.of("JP", "KR", "CN", "DE", "US", "JP", "KR", "CN", "FI", "PL",
			"MX");

	private static final List<String> STATUSES = List.of("planned", "announced", "under-construction", "operating",
			"suspended", "cancelled", "closed");

	private final Random random = new Random(7);

	private final List<String> firms = new ArrayList<>();

	private final List<String> plants = new ArrayList<>();

	private final List<String> facts = new ArrayList<>();

	/**
	 * Adds a hub.
	 * @param id of the firm
	 * @param partners how many firms supply it or buy from it
	 * @param withPlants how many of them deliver, or are delivered to, from a plant
	 */
	ManyFirms hub(String id, int partners, int withPlants) {
		this.firms.add("{id: %s, name: Hub of %d, country: JP}".formatted(id, partners));
		for (int index = 0; index < partners; index++) {
			partner(id, "%s-%d".formatted(id, index), index % 5 < 3, index < withPlants);
		}
		return this;
	}

	private void partner(String hub, String id, boolean supplies, boolean hasPlant) {
		String name = one(PLACES) + " " + one(GOODS) + " " + (this.firms.size());
		String country = one(COUNTRIES);
		this.firms.add("{id: %s, name: %s, country: %s}".formatted(id, name, country));
		String seller = supplies ? id : hub;
		if (hasPlant) {
			this.plants.add("{id: %s-plant, name: %s plant, country: %s}".formatted(id, name, country));
			this.facts
				.add("{kind: operation, operator: %s, of: %s-plant, validFrom: 2019, @gazette}".formatted(seller, id));
			this.facts.add("{kind: plant-status, of: %s-plant, status: %s, validFrom: 2020, @gazette}".formatted(id,
					one(STATUSES)));
		}
		this.facts.add(
				"{kind: supply-contract, supplier: %s, buyer: %s, %samount: {value: %d000000, currency: USD}, %svalidFrom: 2020, @gazette}"
					.formatted(seller, supplies ? hub : id, hasPlant ? "from: [%s-plant], ".formatted(id) : "",
							1 + this.random.nextInt(900), (this.random.nextInt(4) == 0) ? "inferred: [amount], " : ""));
	}

	private String one(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

	String text() {
		return "firms:\n" + lines(this.firms) + "plants:\n" + lines(this.plants) + "facts:\n" + lines(this.facts);
	}

	private static String lines(List<String> items) {
		return items.stream().map((item) -> "  - " + item + "\n").reduce("", String::concat);
	}

}
