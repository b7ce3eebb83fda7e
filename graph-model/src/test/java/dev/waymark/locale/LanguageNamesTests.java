package dev.waymark.locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageNamesTests {

	@ParameterizedTest
	@CsvSource({ "fi, Finnish", "en-US, American English", "zh-Hant, Traditional Chinese",
			"zh-Hans, Simplified Chinese", "qqq, qqq" })
	void languagesHaveTheNamesThatPeopleRead(String tag, String name) {
		assertThat(LanguageNames.of(tag)).isEqualTo(name);
	}

}
