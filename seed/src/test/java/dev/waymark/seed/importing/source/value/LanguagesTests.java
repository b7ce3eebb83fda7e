package dev.waymark.seed.importing.source.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@ParameterizedTest
	@CsvSource({ "en-us, en-US", "de_DE, de-DE", "pt_BR.UTF-8, pt-BR", "zh-hant, zh-Hant", "zh_TW, zh-TW",
			"' fi ', fi" })
	void readsTagsInEverySpelling(String written, String tag) {
		assertThat(Languages.tag(written)).isEqualTo(tag);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "english", "en us", "und", "x", "*" })
	void takesNothingElse(String written) {
		assertThat(Languages.tag(written)).isNull();
	}

}
