package io.keiretsu;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.repository.CrudRepository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The walls and laws of the house. */
class HouseTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.keiretsu");

	@Test
	void eachRoomImportsOnlyWhatItsDoorSignAllows() {
		ApplicationModules.of(Keiretsu.class).verify();
	}

	@Test
	void onlyTheFoundationTouchesTheDriver() {
		holds(noClasses().that()
			.resideOutsideOfPackages("..graph..", "..question..", "..ingest..")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Driver.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Neo4jClient.class)
			.because("a room asks a question; it does not write Cypher in Java"));
	}

	@Test
	void theNetworkIsPlainJavaOnArrays() {
		holds(classes().that()
			.resideInAPackage("..disruption.network..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "it.unimi.dsi.fastutil..", "org.jspecify.annotations",
					"io.keiretsu.disruption.network..")
			.because("what is computed on a million firms knows neither a framework nor a database"));
	}

	@Test
	void noRepositoryCanSave() {
		holds(noClasses().should()
			.beAssignableTo(CrudRepository.class)
			.because("a half-filled record that is saved empties what it does not know; all writing is cypher/ingest"));
	}

	@Test
	void controllersStayInTheirRooms() {
		holds(classes().that()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.because("a controller speaks for its room over HTTP and to nobody in Java"));
	}

	@Test
	void dependenciesComeThroughTheConstructor() {
		holds(fields().should()
			.notBeAnnotatedWith(Autowired.class)
			.because("what a class needs stands in its constructor"));
	}

	@Test
	void namesSayWhatAThingIs() {
		holds(noClasses().should()
			.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
			.because("such a name tells where a thing was put, and not what it is"));
	}

	private static void holds(ArchRule law) {
		law.check(HOUSE);
	}

}
