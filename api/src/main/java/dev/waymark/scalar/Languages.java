package dev.waymark.scalar;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Locale: a BCP 47 tag, a {@link Locale} in Java, canonical in answers.
 */
final class Languages {

	private Languages() {
	}

	static Locale read(Object input) {
		if (input instanceof String tag && !tag.isEmpty() && tag.indexOf('_') < 0) {
			try {
				return new Locale.Builder().setLanguageTag(tag).build();
			}
			catch (IllformedLocaleException ex) {
				throw refused(tag);
			}
		}
		throw refused(input);
	}

	static String write(Object value) {
		return switch (value) {
			case Locale locale -> locale.toLanguageTag();
			case String tag -> read(tag).toLanguageTag();
			default -> throw new IllegalArgumentException(value.getClass() + " is no language");
		};
	}

	private static IllegalArgumentException refused(Object input) {
		return new IllegalArgumentException(
				"\"" + input + "\" is not a language tag; write it like \"en\", \"zh-Hant\" or \"fi-FI\".");
	}

}
