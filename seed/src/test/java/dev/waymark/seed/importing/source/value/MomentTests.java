package dev.waymark.seed.importing.source.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sun, 01 Mar 2026 10:00:00 +0200   | 2026-03-01T08:00:00Z
			Sun, 1 Mar 2026 10:00 GMT         | 2026-03-01T10:00:00Z
			Tue, 01 Mar 2026 10:00:00 UT      | 2026-03-01T10:00:00Z
			1 Mar 26 10:00:00 EST             | 2026-03-01T15:00:00Z
			Sunday, 01-Mar-26 10:00:00 PDT    | 2026-03-01T17:00:00Z
			Sun, 01 March 2026 10:00:00 Z     | 2026-03-01T10:00:00Z
			Sun 01 Sept 1996 10:00:60 GMT+0300 | 1996-09-01T07:00:59Z
			Sun, 01 Mar 2026 10:00:00 +02:00 (EET) | 2026-03-01T08:00:00Z
			sun, 01  mar 2026 10:00:00 utc    | 2026-03-01T10:00:00Z
			Sun, 01 Mar 2026                  | 2026-03-01T00:00:00Z
			March 1, 2026 1:05 PM GMT         | 2026-03-01T13:05:00Z
			2026-03-01T10:00:00.123+02:00     | 2026-03-01T08:00:00Z
			2026-03-01T10:00Z                 | 2026-03-01T10:00:00Z
			2026-03-01 10:00:00 +0200         | 2026-03-01T08:00:00Z
			2026-03-01                        | 2026-03-01T00:00:00Z
			2026-03                           | 2026-03-01T00:00:00Z
			2026                              | 2026-01-01T00:00:00Z
			""")
	void readsDatesAsTheyAreWrittenInTheWild(String text, String iso) {
		assertThat(Moment.of(text)).isEqualTo(new Moment(iso, false));
	}

	@Test
	void saysWhereItAssumesUtc() {
		assertThat(Moment.of("2026-03-01 10:00:00")).isEqualTo(new Moment("2026-03-01T10:00:00Z", true));
		assertThat(Moment.of("Sun, 01 Mar 2026 10:00:00 NZDT")).isEqualTo(new Moment("2026-03-01T10:00:00Z", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "0000-00-00 00:00:00", "2026-02-30", "Sun, 31 Feb 2026 10:00:00 GMT",
			"01 Foo 2026 10:00:00 GMT", "25:00", "-0001-11-30T00:00:00Z", "2026-03-01T10:00:00+99:00" })
	void readsNothingElse(String text) {
		assertThat(Moment.of(text)).isNull();
	}

}
