package io.keiretsu.disruption.network;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import io.keiretsu.supply.SyntheticSupply;
import io.keiretsu.supply.SyntheticSupply.Contract;
import org.jspecify.annotations.Nullable;

/**
 * The network of a {@link SyntheticSupply}, with what that leaves out: half of the shares
 * and a third of the amounts are documented, and each firm runs its plant. The shares of
 * a firm add up to at most 1.
 */
final class SyntheticNetwork {

	private static final LocalDate EARLY = LocalDate.of(2000, 1, 1);

	private final NetworkBuilder builder = new NetworkBuilder();

	private final Random random;

	private SyntheticNetwork(long seed) {
		this.random = new Random(~seed);
	}

	static Network of(SyntheticSupply supply) {
		SyntheticNetwork network = new SyntheticNetwork(supply.seed());
		network.fill(supply);
		return network.builder.build(1);
	}

	private void fill(SyntheticSupply supply) {
		int[] inputs = new int[supply.firms()];
		int[] outputs = new int[supply.firms()];
		supply.drawn().forEach((contract) -> {
			inputs[contract.buyer()]++;
			outputs[contract.supplier()]++;
		});
		for (int firm = 0; firm < supply.firms(); firm++) {
			List<String> countries = supply.countries(firm);
			this.builder.firm(SyntheticSupply.firm(firm), countries.get(0));
			this.builder.plant("plant-" + firm, countries.get(1));
			this.builder.operation(firm, firm, spell(-1L - firm, EARLY, LocalDate.MAX, null, EARLY));
		}
		for (int product = 0; product < 200; product++) {
			this.builder.product("product-" + product);
		}
		Iterator<Contract> drawn = supply.drawn().iterator();
		while (drawn.hasNext()) {
			Contract contract = drawn.next();
			this.builder.relation(new Relation(contract.supplier(), contract.buyer(),
					contract.plantStated() ? List.of(contract.supplier()) : List.of(), contract.product(),
					share(inputs[contract.buyer()]), share(outputs[contract.supplier()]), amount(),
					contract.ended() ? Stage.ENDED : Stage.DELIVERING,
					spell(Sketch.mixed(contract.number() + 1L), contract.begins(), contract.ends(),
							contract.retracted(), SyntheticSupply.TODAY.minusDays(30L * contract.source()))));
		}
	}

	private @Nullable Share share(int among) {
		return this.random.nextBoolean() ? Share.of(this.random.nextDouble() / among) : null;
	}

	private @Nullable Amount amount() {
		double value = Math.rint(1 / (0.001 + this.random.nextDouble()));
		return (this.random.nextInt(3) == 0) ? new Amount(value, value, "USD") : null;
	}

	private static Spell spell(long says, LocalDate begins, LocalDate ends, @Nullable ZonedDateTime retracted,
			LocalDate published) {
		return new Spell(new FactId(says, 1), Clocks.day(begins), Clocks.day(ends),
				Clocks.micros(SyntheticSupply.RECORDED.toInstant()),
				(retracted != null) ? Clocks.micros(retracted.toInstant()) : Clocks.STILL_KNOWN, Clocks.day(published));
	}

}
