package dev.waymark.seed.importing.source.value;

import java.util.IllformedLocaleException;

import dev.waymark.locale.LocaleLookup;
import org.jspecify.annotations.Nullable;

/**
 * Languages as sources write them: {@code en-us}, {@code de_DE}, {@code pt_BR.UTF-8}.
 */
public final class Languages {

	private static final int LONGEST_LANGUAGE = 3;

	private Languages() {
	}

	/**
	 * The tag of a language.
	 * @param text as it was written
	 * @return a canonical BCP 47 tag, or null where it is none
	 */
	public static @Nullable String tag(String text) {
		try {
			String tag = LocaleLookup.canonical(text.strip().replaceFirst("[.@].*", "").replace('_', '-'));
			String language = tag.split("-", 2)[0];
			// Five letters are well-formed too, but "english" names no language.
			return (language.length() > LONGEST_LANGUAGE || language.equals("und")) ? null : tag;
		}
		catch (IllformedLocaleException ex) {
			return null;
		}
	}

}
