package dev.waymark.locale;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.util.ULocale;

/**
 * Which content locales serve a reader: lookup by truncation (RFC 4647, section 3.4) over
 * tags completed with likely subtags (UTS 35), so that {@code zh-TW} finds
 * {@code zh-Hant}, and {@code en} finds {@code en-US}. The script is never given up:
 * {@code zh-Hant} never finds {@code zh-Hans}.
 */
public final class LocaleLookup {

	private LocaleLookup() {
	}

	/**
	 * All tags that serve a reader, nearest first: the exact region, then the language in
	 * its script, each in every spelling that likely subtags make equal.
	 * @param reader the reader's locale
	 * @return canonical BCP 47 tags, at least one
	 */
	public static List<String> tagsServing(Locale reader) {
		ULocale full = ULocale.addLikelySubtags(ULocale.forLocale(reader));
		Set<String> tags = new LinkedHashSet<>();
		addSpellings(tags, full.getLanguage(), full.getScript(), full.getCountry());
		addSpellings(tags, full.getLanguage(), full.getScript(), "");
		return List.copyOf(tags);
	}

	/**
	 * Whether both locales are written in the same script, likely subtags filled in.
	 * @param one a locale
	 * @param other a locale
	 * @return true for {@code fi} and {@code en}, false for {@code zh-Hant} and
	 * {@code zh-Hans}
	 */
	public static boolean sameScript(Locale one, Locale other) {
		return script(one).equals(script(other));
	}

	/**
	 * The canonical form of a tag, as the graph keeps it.
	 * @param tag a BCP 47 tag
	 * @return the tag with canonical case and order
	 * @throws java.util.IllformedLocaleException if the tag is not well-formed
	 */
	public static String canonical(String tag) {
		return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
	}

	private static String script(Locale locale) {
		return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
	}

	private static void addSpellings(Set<String> tags, String language, String script, String region) {
		ULocale full = ULocale.addLikelySubtags(locale(language, script, region));
		List<ULocale> spellings = new ArrayList<>();
		spellings.add(locale(language, script, region));
		spellings.add(locale(language, "", region));
		for (ULocale spelling : spellings) {
			if (ULocale.addLikelySubtags(spelling).equals(full)) {
				tags.add(spelling.toLanguageTag());
			}
		}
	}

	private static ULocale locale(String language, String script, String region) {
		return new ULocale.Builder().setLanguage(language).setScript(script).setRegion(region).build();
	}

}
