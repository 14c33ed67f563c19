package io.keiretsu.supply;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		firms:
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: cells, name: Cells, country: KR}
		  - {id: cells-us, name: Cells America, country: US}
		  - {id: packs, name: Packs, country: US}
		  - {id: metals, name: Metals, country: CN}
		  - {id: stealth, name: Stealth}
		  - {id: mine, name: Mine, country: CL}
		  - {id: holding, name: Holding, country: CN}
		  - {id: lonely, name: Lonely Motors, country: JP}
		plants:
		  - {id: east, name: East plant, country: US}
		  - {id: north, name: North plant, country: KR}
		facts:
		  - {kind: stake, owner: cells, in: cells-us, control: subsidiary, @gazette}
		  - {kind: stake, owner: holding, in: metals, share: 0.6, validFrom: 2020, @herald}
		  - {kind: stake, owner: holding, in: packs, share: 0.4, @herald}
		  - {kind: supply-contract, supplier: cells-us, buyer: carmaker, from: [east, north], validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: carmaker, from: [east], validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: carmaker, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: stealth, buyer: carmaker, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: mine, buyer: metals, validFrom: 2020, @gazette}
		""")
class SupplierCountriesTests {

	private static final String QUESTION = "supply/supplier-countries";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	SupplierCountriesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void countsSuppliersByTheirHomesAndLeavesOpenWhatIsNotDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "tiers=1", "by=home", NOW);
		assertThat(answer.column("country")).containsExactly("US", "CN", null);
		assertThat(answer.column("suppliers")).containsExactly("2", "1", "1");
		assertThat(answer.column("shareOfSuppliers")).containsExactly("0.6667", "0.3333", null);
		assertThat(answer.column("concentration")).as("(2/3)² + (1/3)²").containsOnly("0.5556");
		assertThat(answer.says()).isEqualTo(
				"Suppliers of Carmaker by where their homes are: 2 in the United States (66.67%) and 1 in China (33.33%); for 1 supplier that is not documented; concentration is 0.5556 (Herfindahl–Hirschman, 1 at most), according to The Gazette (30 June 2025).");
	}

	@Test
	void countsASupplierInEachCountryOfItsPlants() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "tiers=1", NOW);
		assertThat(answer.column("country")).containsExactly("US", null, "KR");
		assertThat(answer.column("suppliers")).containsExactly("2", "2", "1");
		assertThat(answer.column("shareOfSuppliers")).containsExactly("0.6667", null, "0.3333");
	}

	@Test
	void countsSuppliersWhereTheirUltimateOwnersAre() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "tiers=1", "by=ultimate-owner", NOW);
		assertThat(answer.column("country")).containsExactly("CN", "KR", "US", null);
		assertThat(answer.column("suppliers")).containsOnly("1");
		assertThat(answer.list("evidence", "source")).as("the stakes are evidence").contains("herald");
	}

	@Test
	void looksFurtherUp() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "tiers=2", "by=home", NOW).column("country"))
			.contains("CL");
		this.web.get("/api/questions/" + QUESTION, "buyer=carmaker", "by=nose").isProblem(400, "parameter-refused");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "buyer=lonely", "tiers=1", NOW).says()).isEqualTo(
				"No supplier of Lonely Motors is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void givesNoConcentrationWhereNoCountryIsDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=metals", "tiers=1", NOW);
		assertThat(answer.column("country")).containsExactly((String) null);
		assertThat(answer.column("concentration")).containsExactly((String) null);
		assertThat(answer.says()).isEqualTo(
				"Suppliers of Metals by where their plants are: no country is documented; for 1 supplier that is not documented, according to The Gazette (30 June 2025).");
	}

}
