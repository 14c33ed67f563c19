package io.keiretsu.fact;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2028, 2028-01-01, 2029-01-01, 2028-12-31", "2025-05, 2025-05-01, 2025-06-01, 2025-05-31",
			"2025-12, 2025-12-01, 2026-01-01, 2025-12-31", "2025-05-09, 2025-05-09, 2025-05-10, 2025-05-09",
			"2024-02-29, 2024-02-29, 2024-03-01, 2024-02-29", "2028-04/2029-03, 2028-04-01, 2029-04-01, 2029-03-31",
			"2025/2027, 2025-01-01, 2028-01-01, 2027-12-31", "/2028, 0001-01-01, 2029-01-01, 2028-12-31",
			"/2030-06, 0001-01-01, 2030-07-01, 2030-06-30" })
	void isAsPreciseAsItWasStated(String stated, LocalDate first, LocalDate end, LocalDate last) {
		PartialDate date = new PartialDate(stated);
		assertThat(date.first()).isEqualTo(first);
		assertThat(date.end()).isEqualTo(end);
		assertThat(date.last()).isEqualTo(last);
		assertThat(date).hasToString(stated).isEqualTo(new PartialDate(stated));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			2025-13         | , as there is no month 13
			2025-00         | , as there is no month 00
			2025-02-29      | , as 2025-02 has no day 29
			2025-04-31      | , as 2025-04 has no day 31
			0025            | , as years go from 1000 to 9998
			9999            | , as years go from 1000 to 9998
			2029-03/2028-04 | , as its end is not after its beginning
			2028/2028       | , as its end is not after its beginning
			25              | ""
			2025-5          | ""
			2025/           | ""
			/               | ""
			2025//2026      | ""
			next year       | ""
			２０２８            | ""
			2025-05-09T00:00 | ""
			""              | ""
			""")
	void refusesWhatIsNoDate(String stated, String because) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(stated))
			.withMessage("'" + stated + "' is not a date" + because
					+ ": write 2028, 2025-05, 2025-05-09, 2028-04/2029-03 (from/to) or /2028 (by)");
	}

	@Test
	void twoPrecisionsOfTheSameDayAreNotTheSameDate() {
		assertThat(new PartialDate("2025-01-01/2025-12-31")).isNotEqualTo(new PartialDate("2025"));
	}

}
