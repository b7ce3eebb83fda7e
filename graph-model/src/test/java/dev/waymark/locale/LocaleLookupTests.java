package dev.waymark.locale;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocaleLookupTests {

	@Test
	void findsTheScriptThatARegionWrites() {
		assertThat(tags("zh-TW")).containsExactly("zh-Hant-TW", "zh-TW", "zh-Hant");
		assertThat(tags("zh-CN")).contains("zh-Hans", "zh").doesNotContain("zh-Hant", "zh-TW");
		assertThat(tags("zh-HK")).contains("zh-Hant").doesNotContain("zh-TW", "zh-Hans", "zh");
	}

	@Test
	void givesUpTheRegionButNotTheScript() {
		assertThat(tags("en-GB")).contains("en-GB", "en").doesNotContain("en-US");
		assertThat(tags("en")).contains("en", "en-US").doesNotContain("en-GB");
		assertThat(tags("sr-Latn")).doesNotContain("sr", "sr-Cyrl");
	}

	@Test
	void comparesScripts() {
		assertThat(LocaleLookup.sameScript(Locale.of("fi"), Locale.ENGLISH)).isTrue();
		assertThat(LocaleLookup.sameScript(Locale.of("ru"), Locale.ENGLISH)).isFalse();
		assertThat(LocaleLookup.sameScript(Locale.TAIWAN, Locale.CHINA)).isFalse();
	}

	private static java.util.List<String> tags(String tag) {
		return LocaleLookup.tagsServing(Locale.forLanguageTag(tag));
	}

}
