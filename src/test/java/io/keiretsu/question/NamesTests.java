package io.keiretsu.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		firms:
		  - id: toyota-motor
		    name: Toyota Motor
		    names: {en: [Toyota], ja: [トヨタ自動車], ko: [도요타자동차], zh: [丰田汽车]}
		    identifiers: {ticker: "XTKS:7203", lei: 5493006W3QUS5LMH6R84}
		  - {id: panasonic-energy, name: Panasonic Energy, names: {ja: [パナソニック エナジー]}}
		  - {id: societe, name: Société Générale}
		  - {id: foo, name: A/S Foo}
		  - {id: bracket, name: "Name [55%]"}
		  - {id: phoenix-one, name: Phoenix One, names: {en: [Phoenix]}}
		  - {id: phoenix-two, name: Phoenix Two, names: {en: [Phoenix]}}
		  - {id: alpha, name: beta}
		  - {id: beta, name: Gamma}
		plants:
		  - {id: works, name: Phoenix, country: US}
		""")
class NamesTests {

	private static final String QUESTION = "supply/who-supplies";

	private final Web web;

	NamesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			toyota-motor            | toyota-motor
			Toyota                  | toyota-motor
			'  toyota  MOTOR '      | toyota-motor
			ＴＯＹＯＴＡ              | toyota-motor
			トヨタ自動車              | toyota-motor
			ﾄﾖﾀ自動車                | toyota-motor
			도요타자동차              | toyota-motor
			丰田汽车                 | toyota-motor
			XTKS:7203               | toyota-motor
			5493006W3QUS5LMH6R84    | toyota-motor
			ﾊﾟﾅｿﾆｯｸ ｴﾅｼﾞｰ           | panasonic-energy
			societe generale        | societe
			A/S Foo                 | foo
			a/s foo                 | foo
			Name [55%]              | bracket
			beta                    | beta
			Beta                    | alpha
			""")
	void findsAFirmByIdIdentifierOrName(String name, String id) {
		assertThat(this.web.ask(QUESTION, "buyer=" + name).json().path("parameters").path("buyer").asString())
			.isEqualTo(id);
	}

	@Test
	void asksWhichOfSeveralIsMeant() {
		Web.Reply problem = this.web.get("/api/questions/" + QUESTION, "buyer=phoenix")
			.isProblem(409, "name-ambiguous");
		assertThat(problem.list("candidates", "id")).containsExactly("phoenix-one", "phoenix-two");
		assertThat(problem.text("detail")).isEqualTo(
				"'phoenix' is the name of Phoenix One (phoenix-one) and Phoenix Two (phoenix-two). Give the id of one as buyer.");
		assertThat(this.web.get("/api/questions/plant/history", "plant=phoenix")
			.ok()
			.json()
			.path("parameters")
			.path("plant")
			.asString()).isEqualTo("works");
	}

	@ParameterizedTest
	@CsvSource({ "Toyotta,toyota-motor", "toyot,toyota-motor", "トヨタ,toyota-motor", "panasonik,panasonic-energy",
			"foo AND,foo", "Name [55%,bracket", "generale societe,societe" })
	void suggestsWhatComesNearest(String name, String id) {
		Web.Reply problem = this.web.get("/api/questions/" + QUESTION, "buyer=" + name).isProblem(404, "thing-unknown");
		assertThat(problem.list("didYouMean", "id")).first().isEqualTo(id);
		assertThat(problem.text("detail")).startsWith("No firm is called '" + name + "'. Did you mean ").contains(id);
	}

	@Test
	void knowsAThingOnlyAsWhatItIs() {
		this.web.get("/api/questions/" + QUESTION, "buyer=works").isProblem(404, "thing-unknown");
		this.web.get("/api/questions/plant/history", "plant=toyota-motor").isProblem(404, "thing-unknown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000" })
	void saysThatAnEmptyNameIsMissing(String name) {
		Web.Reply problem = this.web.get("/api/questions/" + QUESTION, "buyer=" + name)
			.isProblem(400, "parameter-refused");
		assertThat(problem.text("detail")).isEqualTo(
				"The parameter buyer is missing: the firm that is supplied, with its group. Give a firm such as toyota-motor.");
		assertThat(this.web.get("/api/search", "q=" + name).ok().json()).isEmpty();
		assertThat(this.web.get("/api/firms", "name=" + name).ok().json().path("items")).hasSize(9);
	}

	@ParameterizedTest
	@MethodSource("oddNames")
	void neverFailsOnWhatPeopleType(String name) {
		assertThat(this.web.get("/api/questions/" + QUESTION, "buyer=" + name).status()).as(name).isIn(400, 404);
		assertThat(this.web.get("/api/search", "q=" + name).status()).as(name).isEqualTo(200);
		assertThat(this.web.get("/api/firms", "name=" + name).status()).as(name).isEqualTo(200);
		assertThat(this.web.get("/api/facts", "about=" + name).status()).as(name).isIn(200, 404);
	}

	static Stream<String> oddNames() {
		return Stream.of("foo AND", "OR", "NOT foo", "AND OR NOT", "~", "\"", "\"foo", "*", "?", "foo*", "~foo",
				"foo~2", "foo^", "^3", "(", ")", "[a TO b]", "{", "}", "\\", "a\\", "/foo/", "/", "field:foo", "+", "-",
				"-foo", "&&", "||", "!", "foo && bar", ":", "'", "';--", "$buyer", "{0}", "%", "%00", "\u0000",
				"\uD83D\uDE00", "\u200b", "\u202e", "<script>", "word ".repeat(2000), "x".repeat(5000),
				"\u30c8".repeat(5000), "=", "<=");
	}

	@Test
	void searchesEverythingInAnyScript() {
		Web.Reply found = this.web.get("/api/search", "q=phoenix").ok();
		assertThat(found.json().valueStream().map((thing) -> thing.path("id").asString())).contains("phoenix-one",
				"phoenix-two", "works");
		assertThat(this.web.get("/api/search", "q=自動車").ok().json().path(0).path("id").asString())
			.isEqualTo("toyota-motor");
		assertThat(this.web.get("/api/search", "q=phoenix", "limit=1").ok().json()).hasSize(1);
		this.web.get("/api/search").isProblem(400, "parameter-refused");
	}

}
