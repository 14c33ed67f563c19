package io.keiretsu.disruption.network;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReachTests {

	@Test
	void touchesBuyersOfBuyersByTheShortestWayAndNobodyElse() {
		Sketch sketch = new Sketch().flows("a > b > c > d, a > c, e > c, d > b");
		assertThat(sketch.tiers(sketch.stop("a", Model.REACH, Direction.DOWNSTREAM))).isEqualTo("a0 b1 c1 d2");
		assertThat(sketch.tiers(sketch.stop("d", Model.REACH, Direction.UPSTREAM))).isEqualTo("a2 b2 c1 d0 e2");
		assertThat(sketch.tiers(sketch.stop("e", Model.REACH, Direction.BOTH))).isEqualTo("b3 c1 d2 e0");
		assertThat(sketch.tiers(sketch.stop("e", Model.REACH, Direction.UPSTREAM))).isEqualTo("e0");
	}

	@Test
	void goesNoFurtherThanTheTiersAskedFor() {
		Sketch sketch = new Sketch().flows("a > b > c > d");
		Impact impact = sketch.view()
			.impact(new Scenario(List.of(Stop.of(Stop.Kind.FIRM, sketch.firm("a"))), Map.of(), Model.REACH,
					Direction.DOWNSTREAM, 2, 10));
		assertThat(sketch.tiers(impact)).isEqualTo("a0 b1 c2");
		assertThat(impact.relations()).isEqualTo(2);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Scenario(List.of(), Map.of(), Model.REACH, Direction.BOTH, 0, 1))
			.withMessageContaining("1 tier or more, and not 0");
	}

	@Test
	void tellsTheWayAndCountsAllThoughItNamesTheFirst() {
		Sketch sketch = new Sketch().flows("a > b > c");
		Impact impact = sketch.view()
			.impact(new Scenario(List.of(Stop.of(Stop.Kind.FIRM, sketch.firm("a"))), Map.of(), Model.REACH,
					Direction.DOWNSTREAM, Scenario.UNLIMITED, 10));
		Hit last = impact.hits().get(2);
		assertThat(last.because().stream().map(sketch.network()::relation).map(Relation::buyer))
			.containsExactly(sketch.firm("b"), sketch.firm("c"));
		assertThat(last.lossMax()).isNull();
		assertThat(impact.countries().get(0).lossMax()).isNull();
		Impact first = sketch.view()
			.impact(new Scenario(List.of(Stop.of(Stop.Kind.FIRM, sketch.firm("a"))), Map.of(), Model.REACH,
					Direction.DOWNSTREAM, Scenario.UNLIMITED, 1));
		assertThat(first.hits()).hasSize(1);
		assertThat(first.firms()).isEqualTo(3);
	}

	@Test
	void aPlantTouchesWhatComesFromItAndWhatMayComeFromIt() {
		Sketch sketch = new Sketch().runs("maker", "lansing").runs("maker", "other");
		sketch.flow("maker", "surely", null, "lansing");
		sketch.flow("maker", "not", null, "other");
		sketch.flow("maker", "perhaps", null);
		sketch.flow("maker", "partly", null, "lansing", "other");
		Impact impact = sketch.stopPlant("lansing", Model.REACH);
		assertThat(sketch.tiers(impact)).isEqualTo("maker0 partly1 perhaps1 surely1");
		assertThat(impact.unknownPlants()).isOne();
		Impact exposed = sketch.stopPlant("lansing", Model.EXPOSURE);
		assertThat(sketch.loss(exposed, "surely")).isEqualTo(new Share(0, 1));
		assertThat(sketch.loss(exposed, "maker")).isEqualTo(new Share(0, 1));
		assertThat(sketch.loss(exposed, "not")).isEqualTo(Share.of(0));
	}

	@Test
	void aCountryStopsItsPlantsAndPerhapsItsFirms() {
		Sketch sketch = new Sketch();
		int abroad = sketch.builder.plant("abroad", "US");
		int home = sketch.builder.plant("home", "CN");
		int maker = sketch.builder.firm("maker", "CN");
		sketch.builder.firm("foreign", "JP");
		sketch.flow("maker", "x", Share.of(1), "abroad");
		sketch.flow("maker", "y", Share.of(1));
		sketch.flow("foreign", "z", Share.of(1), "home");
		sketch.flow("foreign", "w", Share.of(1));
		int china = sketch.network().country("CN").getAsInt();
		Impact impact = sketch.view()
			.impact(Sketch.scenario(List.of(Stop.of(Stop.Kind.COUNTRY, china)), Model.EXPOSURE, Direction.DOWNSTREAM));
		assertThat(sketch.loss(impact, "x")).isEqualTo(Share.of(0));
		assertThat(sketch.loss(impact, "y")).isEqualTo(new Share(0, 1));
		assertThat(sketch.loss(impact, "z")).isEqualTo(Share.of(1));
		assertThat(sketch.loss(impact, "w")).isEqualTo(Share.of(0));
		assertThat(sketch.loss(impact, "maker")).isEqualTo(new Share(0, 1));
		assertThat(new int[] { abroad, home, maker }).containsExactly(0, 1, 0);
	}

	@Test
	void aProductStopsNarrowerOnesAndPerhapsBroaderOnes() {
		Sketch sketch = new Sketch();
		int battery = sketch.builder.product("battery");
		int lfp = sketch.builder.product("lfp");
		int motor = sketch.builder.product("motor");
		sketch.builder.isA(lfp, battery);
		for (int product : new int[] { battery, lfp, motor }) {
			sketch.builder.relation(new Relation(sketch.firm("s"), sketch.firm("b" + product), List.of(), product,
					Share.of(1), null, new Amount(5, 5, "USD"), Stage.SIGNED, sketch.spell()));
		}
		Impact narrow = sketch.view()
			.impact(Sketch.scenario(List.of(Stop.of(Stop.Kind.PRODUCT, lfp)), Model.EXPOSURE, Direction.DOWNSTREAM));
		assertThat(sketch.loss(narrow, "b" + lfp)).isEqualTo(Share.of(1));
		assertThat(sketch.loss(narrow, "b" + battery)).isEqualTo(new Share(0, 1));
		assertThat(sketch.loss(narrow, "b" + motor)).isEqualTo(Share.of(0));
		assertThat(narrow.atRisk()).containsExactly(new Amount(10, 10, "USD"));
		assertThat(narrow.products()).hasSize(2);
	}

	@Test
	void aChainOfAMillionFirmsOverflowsNothing() {
		Sketch sketch = new Sketch();
		int length = 1_000_000;
		for (int firm = 1; firm < length; firm++) {
			sketch.builder.relation(new Relation(sketch.firm("f" + (firm - 1)), sketch.firm("f" + firm), List.of(),
					Network.NONE, Share.of(1), Share.of(1), null, Stage.SIGNED, sketch.spell()));
		}
		NetworkView view = sketch.view();
		for (Model model : Model.values()) {
			Impact impact = sketch.stop("f0", model, Direction.DOWNSTREAM);
			assertThat(impact.firms()).as(model.name()).isEqualTo(length);
		}
		assertThat(sketch.stop("f" + (length - 1), Model.EXPOSURE, Direction.UPSTREAM).firms()).isEqualTo(length);
		Chokepoints chokepoints = view.chokepoints(length - 1, 2);
		assertThat(chokepoints.reaching()).isEqualTo(length - 1);
		assertThat(chokepoints.points().get(1).cuts()).isEqualTo(length - 2);
		assertThat(view.articulationPoints(3)).hasSize(3);
		assertThat(view.criticalSet(length - 1, 1, Node.Kind.FIRM, 100).steps()).hasSize(1);
	}

}
