package dev.waymark.scalar;

import java.util.Locale;

import dev.waymark.input.WrittenValues;

/**
 * Locale: a BCP 47 tag, a {@link Locale} in Java, canonical in answers.
 */
final class Languages {

	private Languages() {
	}

	static Locale read(Object input) {
		return WrittenValues.language(input);
	}

	static String write(Object value) {
		return switch (value) {
			case Locale locale -> locale.toLanguageTag();
			case String tag -> read(tag).toLanguageTag();
			default -> throw new IllegalArgumentException(value.getClass() + " is no language");
		};
	}

}
