package dev.waymark.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The key of a captured question: a few of its words to be known by, and a digest of all
 * of them in their language, so that the same words always have the same key.
 */
final class HeardKey {

	private static final int LONGEST = 40;

	private static final int DIGEST = 8;

	private HeardKey() {
	}

	static String of(String text, Locale locale) {
		String words = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toUpperCase(Locale.ROOT)
			.replaceAll("[^A-Z0-9]+", "_")
			.replaceAll("^_|_$", "");
		String start = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("_$", "");
		return "HEARD_" + (start.isEmpty() ? "" : start + "_") + digest(locale.toLanguageTag() + "\n" + plain(text));
	}

	/**
	 * The words without what does not tell questions apart: case, spaces, punctuation.
	 */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
			.strip();
	}

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().withUpperCase().formatHex(digest, 0, DIGEST / 2);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
