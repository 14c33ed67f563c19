package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What each model takes for granted, in sentences. */
final class Assumptions {

	private static final String UNDOCUMENTED = "Only documented contracts carry a loss; what is not documented is not "
			+ "known to be safe.";

	private Assumptions() {
	}

	static List<String> of(Scenario scenario, @Nullable Shock shock) {
		List<String> assumptions = new ArrayList<>();
		switch (scenario.model()) {
			case REACH -> assumptions.add("Whoever is connected by contracts is touched; how badly is not said.");
			case EXPOSURE -> {
				assumptions.add("A firm loses in proportion to what it lacks, without stocks or replacement, and "
						+ "at most all of its output.");
				assumptions.add("The least loss counts documented shares only; the greatest takes unknown shares "
						+ "as high as the documented ones leave room for, up to 100 % of a firm's cost (upstream, of "
						+ "its revenue).");
			}
			case ESRI -> assumptions.addAll(index(shock));
		}
		if (scenario.stops().stream().anyMatch((stop) -> stop.kind() == Stop.Kind.COUNTRY)) {
			assumptions.add("A country stops the plants in it; a firm at home there, whose plant a contract does not "
					+ "name, may or may not be hit.");
		}
		if (scenario.stops().stream().anyMatch((stop) -> stop.kind() == Stop.Kind.PLANT)) {
			assumptions.add("A contract from several plants does not say how much comes from each; one that names no "
					+ "plant may come from any that its supplier runs.");
		}
		if (!scenario.survive().isEmpty()
				|| scenario.stops().stream().anyMatch((stop) -> stop.recover() != Clocks.FOREVER)) {
			assumptions.add("Days count from the stop; a firm without a stated time to survive has none.");
		}
		assumptions.add(UNDOCUMENTED);
		return List.copyOf(assumptions);
	}

	static List<String> ofChokepoints() {
		return List.of("What reaches a plant comes through the firms that deliver from it or run it.",
				"A contract that names several plants can do with any of them.", UNDOCUMENTED);
	}

	static List<String> index(@Nullable Shock shock) {
		return (shock != null) ? index(shock.weights) : List.of();
	}

	static List<String> index(Weights weights) {
		List<String> assumptions = new ArrayList<>();
		assumptions.add("ESRI as Diem et al. 2022: an essential input limits output, others count by their part of "
				+ "all inputs, and a supplier is replaced as far as others make the same product.");
		assumptions.add((weights.currency != null)
				? String.format(Locale.ROOT,
						"Weights are documented amounts in %s, for %.0f %% of the contracts; the others weigh their "
								+ "average.",
						weights.currency, 100 * weights.documented)
				: "No amount is documented, so that all contracts weigh the same.");
		assumptions.add("Where no source says whether an input is essential, the greatest loss takes it as essential, "
				+ "the least as one that can be done without; a contract without a product is not essential.");
		return assumptions;
	}

}
