package io.keiretsu.disruption.network;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExposureTests {

	@Test
	void multipliesSharesAlongATree() {
		Sketch sketch = new Sketch();
		sketch.flow("a", "b", Share.of(0.5));
		sketch.flow("b", "c", Share.of(0.4));
		sketch.flow("other", "c", Share.of(0.6));
		Impact impact = sketch.stop("a", Model.EXPOSURE, Direction.DOWNSTREAM);
		assertThat(sketch.loss(impact, "a")).isEqualTo(Share.of(1));
		assertThat(sketch.loss(impact, "b")).isEqualTo(Share.of(0.5));
		assertThat(sketch.loss(impact, "c").min()).isCloseTo(0.2, within(1e-15));
		assertThat(sketch.loss(impact, "other")).isEqualTo(Share.of(0));
	}

	@Test
	void anUnknownShareIsAtLeastNothingAndAtMostWhatTheOthersLeave() {
		Sketch sketch = new Sketch();
		sketch.flow("a", "b", null);
		sketch.flow("known", "b", Share.of(0.7));
		sketch.flow("alsoUnknown", "b", null);
		Share loss = sketch.loss(sketch.stop("a", Model.EXPOSURE, Direction.DOWNSTREAM), "b");
		assertThat(loss.min()).isZero();
		assertThat(loss.max()).isCloseTo(0.3, within(1e-12));
	}

	@Test
	void aCycleIsCountedAsOftenAsItIsWalked() {
		Sketch sketch = new Sketch();
		sketch.flow("a", "b", Share.of(0.5));
		sketch.flow("b", "c", Share.of(0.5));
		sketch.flow("c", "b", Share.of(0.5));
		Share loss = sketch.loss(sketch.stop("a", Model.EXPOSURE, Direction.DOWNSTREAM), "b");
		assertThat(loss.min()).isCloseTo(2.0 / 3, within(1e-13));
		assertThat(loss.max()).isCloseTo(2.0 / 3, within(1e-13));
	}

	/** However few of all firms lose something in the last tier. */
	@Test
	void comesToRestWhereNobodyIsBehind() {
		Sketch sketch = new Sketch();
		for (int firm = 0; firm < 100; firm++) {
			sketch.flow("f" + firm, "f" + (firm + 1), Share.of(0.9));
		}
		for (Direction direction : Direction.values()) {
			assertThat(sketch.stop("f90", Model.EXPOSURE, direction).settled()).as(direction.name()).isTrue();
		}
	}

	@Test
	void tellsTheStrongestOfTheShortestWays() {
		Sketch sketch = new Sketch();
		sketch.flow("a", "b", Share.of(0.1));
		sketch.flow("a", "c", Share.of(0.9));
		sketch.flow("b", "d", Share.of(0.5));
		sketch.flow("c", "d", Share.of(0.4));
		Impact impact = sketch.stop("a", Model.EXPOSURE, Direction.DOWNSTREAM);
		Hit hit = impact.hits().stream().filter((each) -> each.firm() == sketch.firm("d")).findFirst().orElseThrow();
		assertThat(hit.because().stream().map(sketch.network()::relation).map(Relation::supplier))
			.containsExactly(sketch.firm("a"), sketch.firm("c"));
	}

	@Test
	void saysWhoIsHitWhenAndShieldsWhoeverSurvives() {
		Sketch sketch = new Sketch().flows("a > b > c, a > d > e");
		Impact impact = sketch.view()
			.impact(new Scenario(List.of(new Stop(Stop.Kind.FIRM, sketch.firm("a"), 1, 90)),
					Map.of(sketch.firm("b"), 14, sketch.firm("d"), 90), Model.EXPOSURE, Direction.DOWNSTREAM, 10, 10));
		assertThat(sketch.tiers(impact)).isEqualTo("a0 b1 c2");
		Hit last = impact.hits().stream().filter((hit) -> hit.firm() == sketch.firm("c")).findFirst().orElseThrow();
		assertThat(last.hitAfter()).isEqualTo(14);
		assertThat(last.hitUntil()).isEqualTo(90);
		assertThat(sketch.stop("a", Model.EXPOSURE, Direction.DOWNSTREAM).hits().get(0).hitAfter()).isNull();
	}

}
