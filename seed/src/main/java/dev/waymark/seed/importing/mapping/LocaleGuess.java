package dev.waymark.seed.importing.mapping;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.locale.LocaleLookup;

/**
 * Which language an address is in: its path begins with a language tag ({@code /fi/…},
 * {@code /zh-hant/…}, {@code /en_GB/…}) of a language that sites are often in. Rarer ones
 * look too much like words: {@code /go/}, {@code /to/}.
 */
final class LocaleGuess {

	private static final Pattern TAG = Pattern.compile("[A-Za-z]{2}([-_][A-Za-z]{2,4}){0,2}");

	private static final Set<String> LANGUAGES = Set.of("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi",
			"fr", "hu", "it", "ja", "ko", "lt", "lv", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr",
			"uk", "vi", "zh");

	private LocaleGuess() {
	}

	/** The canonical tag that an address begins with. */
	static Optional<String> of(String url) {
		String[] path = path(url).split("/", -1);
		if (path.length < 2 || !TAG.matcher(path[1]).matches()
				|| !LANGUAGES.contains(path[1].substring(0, 2).toLowerCase(Locale.ROOT))) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocaleLookup.canonical(path[1].replace('_', '-')));
		}
		catch (IllformedLocaleException ex) {
			return Optional.empty();
		}
	}

	static String path(String url) {
		try {
			return Objects.requireNonNullElse(URI.create(url).getPath(), "");
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
