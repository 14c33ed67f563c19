package io.keiretsu.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFileTests {

	private static final CypherFile WALK = new CypherFile("walk",
			"MATCH (a)-[:SUPPLIES|TO*1..10]->(b), (a) ((c)-->(d)){1,5} (b), (a)-[:IS_A*0..20]->(e) RETURN e");

	@Test
	void bindsEachWalkToTheTiersAndNothingElse() {
		assertThat(WALK.walks()).isTrue();
		assertThat(WALK.within(3).text())
			.isEqualTo("MATCH (a)-[:SUPPLIES|TO*1..6]->(b), (a) ((c)-->(d)){1,3} (b), (a)-[:IS_A*0..20]->(e) RETURN e");
		assertThat(WALK.within(3).name()).isEqualTo("walk");
		assertThat(WALK.within(5)).isEqualTo(WALK);
	}

	@Test
	void leavesAFileThatDoesNotWalkAlone() {
		CypherFile plain = new CypherFile("plain", "MATCH (a)-[:IS_A*0..20]->(b) RETURN b");
		assertThat(plain.walks()).isFalse();
		assertThat(plain.within(2)).isEqualTo(plain);
	}

	@Test
	void refusesMoreTiersThanItIsWrittenFor() {
		assertThatIllegalArgumentException().isThrownBy(() -> WALK.within(6));
		assertThatIllegalArgumentException().isThrownBy(() -> WALK.within(0));
	}

}
