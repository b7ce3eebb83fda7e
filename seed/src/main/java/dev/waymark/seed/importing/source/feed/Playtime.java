package dev.waymark.seed.importing.source.feed;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How long something plays, as podcasts write it: {@code 1:02:03}, {@code 62:03},
 * {@code 3723}.
 */
final class Playtime {

	private static final Pattern PATTERN = Pattern.compile("(?:\\d{1,6}:){0,2}\\d{1,7}(?:\\.\\d+)?");

	private Playtime() {
	}

	/**
	 * Reads a length.
	 * @param text as it was written
	 * @return whole seconds above 0, or null where there are none
	 */
	static @Nullable String seconds(String text) {
		String stripped = text.strip();
		if (!PATTERN.matcher(stripped).matches()) {
			return null;
		}
		long seconds = 0;
		for (String part : stripped.replaceFirst("\\..*", "").split(":")) {
			seconds = seconds * 60 + Long.parseLong(part);
		}
		return (seconds > 0 && seconds <= Integer.MAX_VALUE) ? String.valueOf(seconds) : null;
	}

}
