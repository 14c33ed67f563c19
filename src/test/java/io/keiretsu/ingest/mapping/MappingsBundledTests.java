package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.table.Read;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MappingsBundledTests {

	private static final Path REAL = Path
		.of("../shared/data/na-battery-projects/post_ira_ev_supply_chain_investments.csv");

	@TempDir
	Path folder;

	@Test
	void plantsOwnersSharesShowsATracker() throws IOException {
		Path csv = Files.writeString(this.folder.resolve("plants.csv"),
				"""
						Plant ID,Plant,Country,City,Latitude,Longitude,Operator,Owner,Capacity (GWh),Status,Start year
						P1,Oslo cell plant,Norway,Oslo,59.9,10.7,Oslo Cells AS,Acme [55.0%]; Beta Holding [45.0%],"1,200",Operating,2021
						P2,Kyoto cell plant,Japan,--,,,Kyoto Cells,Kyoto Cells [100%],0,announced,2028
						P3,Lost plant,Atlantis,Oslo,,,unknown,unknown,1,announced,
						""");
		try (MappedReading reading = MappedReading.open(Mapping.bundled("plants-owners-shares"), csv)) {
			Read read = Read.all(reading);
			assertThat(read.said())
				.startsWith("plants.csv:4: Country: 'Atlantis' is not in the value map; it lists "
						+ "Japan, South Korea, United States, Germany, Norway.")
				.hasLineCount(1);
			assertThat(read.things).extracting(StatedThing::id)
				.contains("acme", "beta-holding", "oslo-cells-as", "oslo-p1", "japan-p2");
			assertThat(read.facts).extracting(StatedFact::kind)
				.containsExactly("operation", "stake", "stake", "capacity", "plant-status", "production", "operation",
						"plant-status", "production");
			assertThat(read.facts.get(1).keys()).containsEntry("owner", "acme").containsEntry("in", "oslo-cells-as");
			assertThat(read.facts.get(4).keys())
				.isEqualTo(Map.of("of", "oslo-p1", "status", "operating", "plannedStart", "2021"));
			assertThat(read.facts.get(4).statedIn().get(0).locator()).isEqualTo("row 2, plant P1");
		}
	}

	@Test
	void naBatteryProjectsReadsARowLikeThoseOfItsList() throws IOException {
		Path csv = Files.writeString(this.folder.resolve("list.csv"),
				"""
						technology,company_name,product,reported_investment,city,state,country,latitude,longitude,timeline
						Batteries,"Cells JV (GM, LG)",Batteries: Cells; Batteries: Recycling,2300,Springfield,Ohio,United States,40,-83,Post-Inflation Reduction Act
						Batteries,"Some, LLC",Batteries: Packs,0,,TBD,United States,0,0,Pre-Inflation Reduction Act
						Batteries,Other,Batteries: Packs,-1,,TBD,United States,0,0,Pre-Inflation Reduction Act
						""");
		try (MappedReading reading = MappedReading.open(Mapping.bundled("na-battery-projects"), csv)) {
			Read read = Read.all(reading);
			assertThat(read.said())
				.isEqualTo("list.csv:4: reported_investment: '-1' is less than 0, the least that the "
						+ "mapping allows. Correct the cell, or the mapping.");
			assertThat(read.facts).extracting(StatedFact::kind)
				.containsExactly("stake", "stake", "operation", "production", "investment", "operation", "production");
			assertThat(read.facts.get(4).keys()).containsEntry("validFrom", "2022-08-16/2024-09-27")
				.containsEntry("investor", List.of("cells-jv"));
			assertThat(read.things).filteredOn((thing) -> thing.id().startsWith("united-states-batteries-plant-"))
				.singleElement()
				.satisfies((plant) -> assertThat(plant.keys()).containsOnlyKeys("name", "country"));
		}
	}

	@Test
	void naBatteryProjectsReadsTheWholeList() {
		Assumptions.assumeTrue(Files.exists(REAL), "the list is not here");
		try (MappedReading reading = MappedReading.open(Mapping.bundled("na-battery-projects"), REAL)) {
			Read read = Read.all(reading);
			assertThat(read.faults).extracting(Fault::line, Fault::key, Fault::value)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(211, "reported_investment", "-157"));
			assertThat(read.facts.stream().collect(Collectors.groupingBy(StatedFact::kind, Collectors.counting())))
				.hasSize(4)
				.containsEntry("investment", 455L)
				.hasEntrySatisfying("stake", (stakes) -> assertThat(stakes).isEqualTo(28));
			assertThat(read.facts.stream()
				.filter((fact) -> fact.kind().equals("stake"))
				.map((fact) -> fact.keys().get("in"))
				.distinct()).containsExactlyInAnyOrder("blueoval-sk", "l-h-battery-company", "starplus",
						"ultium-cam-jv", "ultium-cells", "vsk", "crest-wind");
			assertThat(read.things).extracting(StatedThing::id)
				.contains("celgard-llc", "terrapower-llc", "centrus-energy", "h-t-recharge", "aesir-technologies")
				.doesNotContain("llc", "inc", "h");
		}
	}

	@Test
	void aMappingThatDoesNotComeWithKeiretsuIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Mapping.bundled("absent"))
			.withMessage("No mapping 'absent' comes with Keiretsu.");
	}

}
