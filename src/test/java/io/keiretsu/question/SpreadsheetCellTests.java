package io.keiretsu.question;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetCellTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''@x", "＝1", "-" })
	void isNoFormula(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
		assertThat(SpreadsheetCell.read(SpreadsheetCell.of(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Toyota", "a=b", "'s-Hertogenbosch", "-84.7", "+5", "1e-5", "-1.5E10" })
	void leavesAloneWhatIsHarmless(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
		assertThat(SpreadsheetCell.read(text)).isEqualTo(text);
	}

	@Test
	void isReadAsItWasWrittenWhateverItIs() {
		Random random = new Random(8);
		for (int turn = 0; turn < 20_000; turn++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(6), 0, 9).forEach((sign) -> text.append("'=+-@1.\ta".charAt(sign)));
			assertThat(SpreadsheetCell.read(SpreadsheetCell.of(text.toString()))).isEqualTo(text.toString());
		}
	}

	@Test
	void endsNoCellBeforeAFormula() {
		assertThat(SpreadsheetCell.within("A,=1;  @x and a=b, c")).isEqualTo("A,'=1;  '@x and a=b, c");
	}

}
