package io.keiretsu.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Toyota                   | ＴＯＹＯＴＡ
			Toyota Motor             | toyota　 motor
			トヨタ自動車              | ﾄﾖﾀ自動車
			エナジー                  | ｴﾅｼﾞｰ
			パナソニック              | ﾊﾟﾅｿﾆｯｸ
			Société Générale         | societe generale
			Škoda                    | SKODA
			Straße                   | STRASSE
			straße                   | Strasse
			İstanbul                 | istanbul
			ISTANBUL                 | istanbul
			LG에너지솔루션             | lg에너지솔루션
			ﬁrst                     | First
			""")
	void foldsTwoWaysOfWritingOneName(String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "カ,ガ", "ハ,パ", "ハ,バ", "ウ,ヴ", "Toyota,Toyoda", "日産,日産自動車", "도요타,토요타" })
	void keepsNamesApartThatDiffer(String one, String other) {
		assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
	}

	@Test
	void composesKanaAsItKeepsThem() {
		assertThat(NameKey.of("カ\u3099")).isEqualTo("ガ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000", "\u00a0", "\u0301" })
	void foldsNothingToNothing(String text) {
		assertThat(NameKey.of(text)).isEmpty();
	}

}
