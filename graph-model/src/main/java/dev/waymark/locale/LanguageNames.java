package dev.waymark.locale;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;

/**
 * What languages are called in English.
 */
public final class LanguageNames {

	private LanguageNames() {
	}

	/**
	 * The name of a language.
	 * @param tag a BCP 47 tag
	 * @return its name: {@code Finnish}, {@code Traditional Chinese}; the tag itself
	 * where it names nothing known
	 */
	public static String of(String tag) {
		return LocaleDisplayNames.getInstance(ULocale.ENGLISH, DialectHandling.DIALECT_NAMES)
			.localeDisplayName(ULocale.forLanguageTag(tag));
	}

}
