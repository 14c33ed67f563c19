package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.keiretsu.disruption.network.Flows.Need;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EsriTests {

	private static final double DIGITS = 1e-12;

	/**
	 * The 13 firms of vitelot/Economic-Systemic-Risk, A to L and X, with their sectors.
	 */
	private static final String FIRMS = "ABCDEFGHIJKLX";

	private static final int[] SECTORS = { 1, 2, 2, 2, 3, 3, 5, 99, 1, 3, 4, 2, 1 };

	private static final String[] FLOWS = { "AX!", "BX!", "CX!", "DX!", "EX~", "FX~", "GX~", "HX.", "XI!", "XJ~", "XK!",
			"KL!" };

	@Test
	void givesThePublishedValuesOfThirteenFirms() {
		Contagion contagion = new Contagion(new Economy(published(), true), 1e-15);
		assertIndex(contagion, "A", 5.0 / 12);
		assertIndex(contagion, "BCD", 0.136904761904762);
		assertIndex(contagion, "EFG", 0.123204022988506);
		assertIndex(contagion, "H", 1.0 / 12);
		assertIndex(contagion, "IJ", 11.0 / 36);
		assertIndex(contagion, "KL", 7.0 / 18);
		assertIndex(contagion, "X", 1);
	}

	@Test
	void givesOnAHundredRandomEconomiesWhatThePaperSaysRunPlainly() {
		Random random = new Random(13);
		for (int round = 0; round < 100; round++) {
			Flows flows = random(random, 13, 12 + random.nextInt(30));
			Contagion contagion = new Contagion(new Economy(flows, true), 1e-16);
			for (int firm = 0; firm < flows.firms(); firm++) {
				assertThat(contagion.index(firm)).as("round %d, firm %d", round, firm)
					.isCloseTo(new PlainEsri(flows).index(firm), within(DIGITS));
			}
		}
	}

	@Test
	void doesNotDependOnTheScaleOfWeightsOrTheOrderOfFlows() {
		Random random = new Random(5);
		Flows flows = random(random, 40, 150);
		double[] scaled = Arrays.stream(flows.weight()).map((weight) -> weight * 1024).toArray();
		List<Integer> order = new ArrayList<>();
		for (int flow = 0; flow < flows.size(); flow++) {
			order.add(flow);
		}
		Collections.shuffle(order, random);
		int[] at = order.stream().mapToInt(Integer::intValue).toArray();
		Flows other = new Flows(40, Arrays.stream(at).map((flow) -> flows.from()[flow]).toArray(),
				Arrays.stream(at).map((flow) -> flows.to()[flow]).toArray(),
				Arrays.stream(at).mapToDouble((flow) -> scaled[flow]).toArray(),
				Arrays.stream(at).map((flow) -> flows.type()[flow]).toArray(),
				Arrays.stream(at).mapToObj((flow) -> flows.need()[flow]).toArray(Need[]::new));
		Contagion one = new Contagion(new Economy(flows, true), 1e-16);
		Contagion two = new Contagion(new Economy(other, true), 1e-16);
		for (int firm = 0; firm < 40; firm++) {
			assertThat(two.index(firm)).isCloseTo(one.index(firm), within(DIGITS));
		}
	}

	@Test
	void aFirmWithoutFlowsHasNoIndex() {
		Flows flows = new Flows(3, new int[] { 0 }, new int[] { 1 }, new double[] { 2 }, new int[] { 0 },
				new Need[] { Need.ESSENTIAL });
		Contagion contagion = new Contagion(new Economy(flows, true), 1e-15);
		assertThat(contagion.index(2)).isZero();
		assertThat(contagion.index(0)).isOne();
	}

	@Test
	void ranksWhatIsDocumentedAndRefusesWhatIsNot() {
		Sketch sketch = new Sketch().flows("a > x, b > x, x > y");
		SystemicRisk ranked = sketch.view().systemicRisk(0, 2, (done) -> {
		}, () -> false);
		assertThat(ranked.refused()).isFalse();
		assertThat(ranked.firms()).isEqualTo(4);
		assertThat(ranked.ranks()).hasSize(2);
		assertThat(sketch.network().firmId(ranked.ranks().get(0).firm())).isEqualTo("x");
		assertThat(ranked.ranks().get(0).esri()).isOne();
		SystemicRisk refused = sketch.view().systemicRisk(0.5, 2, (done) -> {
		}, () -> false);
		assertThat(refused.refused()).isTrue();
		assertThat(refused.documented()).isZero();
		assertThat(refused.ranks()).isEmpty();
	}

	private static void assertIndex(Contagion contagion, String firms, double index) {
		firms.chars()
			.forEach((firm) -> assertThat(contagion.index(FIRMS.indexOf(firm))).as("firm %c", firm)
				.isCloseTo(index, within(DIGITS)));
	}

	static Flows published() {
		int size = FLOWS.length;
		int[] from = new int[size];
		int[] to = new int[size];
		int[] type = new int[size];
		double[] weight = new double[size];
		Need[] need = new Need[size];
		for (int flow = 0; flow < size; flow++) {
			from[flow] = FIRMS.indexOf(FLOWS[flow].charAt(0));
			to[flow] = FIRMS.indexOf(FLOWS[flow].charAt(1));
			type[flow] = SECTORS[from[flow]];
			weight[flow] = 1;
			need[flow] = switch (FLOWS[flow].charAt(2)) {
				case '!' -> Need.ESSENTIAL;
				case '~' -> Need.NON_ESSENTIAL;
				default -> Need.NONE;
			};
		}
		return new Flows(FIRMS.length(), from, to, weight, type, need);
	}

	/** Firms of one sector each, and a matrix that says what each sector needs. */
	static Flows random(Random random, int firms, int size) {
		int sectors = 4;
		int[] sector = random.ints(firms, 0, sectors).toArray();
		Need[][] needs = new Need[sectors][sectors];
		for (Need[] row : needs) {
			Arrays.setAll(row, (at) -> Need.values()[random.nextInt(3)]);
		}
		int[] from = random.ints(size, 0, firms).toArray();
		int[] to = random.ints(size, 0, firms).toArray();
		int[] type = Arrays.stream(from).map((firm) -> sector[firm]).toArray();
		Need[] need = new Need[size];
		Arrays.setAll(need, (flow) -> needs[sector[from[flow]]][sector[to[flow]]]);
		return new Flows(firms, from, to, random.doubles(size, 0.1, 10).toArray(), type, need);
	}

}
