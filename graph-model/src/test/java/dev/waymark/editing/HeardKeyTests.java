package dev.waymark.editing;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeardKeyTests {

	@Test
	void theSameWordsHaveTheSameKey() {
		assertThat(HeardKey.of("Is it café-safe?", Locale.ENGLISH)).matches("HEARD_IS_IT_CAFE_SAFE_[0-9A-F]{8}")
			.isEqualTo(HeardKey.of(" is it CAFÉ safe", Locale.ENGLISH));
	}

	@Test
	void otherWordsOrAnotherLanguageHaveAnotherKey() {
		assertThat(HeardKey.of("保固多久？", Locale.TRADITIONAL_CHINESE)).matches("HEARD_[0-9A-F]{8}")
			.isNotEqualTo(HeardKey.of("保固多久？", Locale.SIMPLIFIED_CHINESE))
			.isNotEqualTo(HeardKey.of("保固幾年？", Locale.TRADITIONAL_CHINESE));
	}

}
