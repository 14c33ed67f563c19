package io.keiretsu.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a name is read. */
class NameReaderTests {

	private final NameReader reader = NameReader.shared();

	private final Comparing comparing = new Comparing(Commonness.ofListedFirms());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TOYOTA MOTOR CORP.                    | toyota motor
			トヨタ自動車(株)                       | トヨタ自動車
			ﾄﾖﾀ自動車㈱                            | トヨタ自動車
			株式会社デンソー                        | デンソー
			比亚迪股份有限公司                       | 比亚迪
			주식회사 엘지에너지솔루션                 | 엘지에너지솔루션
			ООО «Газпром нефть»                   | газпром нефть
			Robert Bosch Gesellschaft mit beschränkter Haftung | robert bosch
			Öko-Recycling GmbH & Co. KG           | oko recycling
			Grupo México, S.A.B. de C.V.          | grupo mexico
			Solvay S.A./N.V.                      | solvay
			Ford Foundation                       | ford foundation
			Limited                               | limited
			""")
	void takesTheLegalFormOff(String name, String left) {
		assertThat(this.reader.read(name, null).plain()).isEqualTo(left);
	}

	@Test
	void readsKanjiKanaAndRomajiAlike() {
		assertThat(this.reader.read("三菱電機", "JP").words()).containsExactly("mitsubishi", "denki");
		assertThat(this.reader.read("デンソー", "JP").words()).containsExactly("denso");
		assertThat(this.reader.read("삼성에스디아이", "KR").words()).containsExactly("samseong", "sdi");
		assertThat(this.reader.read("华友钴业", "CN").words()).containsExactly("huayou", "guye");
		assertThat(this.reader.read("トヨタ自動車", "JP").indexed()).contains("toyota", "motor");
	}

	@ParameterizedTest
	@CsvSource({ "Plant 2, 2", "Plant No. 2, 2", "Plant II, 2", "Second Plant, 2", "第二工場, 2", "Ochang 제2공장, 2",
			"第十二工場, 12", "Plant 02, 2" })
	void readsNumbersHoweverTheyAreWritten(String name, String number) {
		assertThat(this.reader.read(name, null).numbers()).containsExactly(number);
	}

	@ParameterizedTest
	@CsvSource({ "3M, 3m", "四日市工場, yokkaichi", "Mitsui Three, mitsui" })
	void leavesNumbersThatAreNames(String name, String word) {
		assertThat(this.reader.read(name, null).numbers()).isEmpty();
		assertThat(this.reader.read(name, null).words()).contains(word);
	}

	@Test
	void takesTwoLegalFormsForOneOnlyWhereMostCodesOfACountrySaySo() {
		assertThat(isOne("General Motors Company", "General Motors Corporation", "US")).isTrue();
		assertThat(isOne("General Motors Company", "General Motors LLC", "US")).isFalse();
		assertThat(isOne("Umicore NV", "Umicore SA", "BE")).isTrue();
		assertThat(isOne("Veolia SA", "Veolia SARL", "FR")).isFalse();
		assertThat(isOne("Toshiba Corporation", "株式会社東芝", "JP")).isTrue();
	}

	@Test
	void saysInWordsWhatItFound() {
		assertThat(this.comparing
			.compare(this.reader.read("Toyota Motor", "JP"), this.reader.read("Toyota Tsusho", "JP"), "JP", false)
			.reasons()).contains("'tsusho' is a rare word that only one has");
	}

	private boolean isOne(String one, String other, String country) {
		return this.comparing.compare(this.reader.read(one, country), this.reader.read(other, country), country, false)
			.whole();
	}

}
